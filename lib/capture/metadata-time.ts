const ISO =
  /^\s*(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T\s]+(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i;

/**
 * A date as a page writes it, as an instant. Without a zone the page's own clock is kept as if it were UTC:
 * the day stays the day that was printed; an app that writes for its user (`local`) means the user's clock. Nothing when it is no date or lies outside 1970 to 2199.
 */
export function toInstantOf(
  text: string | null | undefined,
  unzoned: 'utc' | 'local' = 'utc',
): string | undefined {
  if (!text) return undefined;
  const ms = epochMs(text) ?? isoMs(text) ?? writtenMs(text, unzoned);
  const isPlausible = ms !== undefined && ms >= 0 && ms < 7.26e12;
  return isPlausible ? new Date(ms).toISOString() : undefined;
}

/** Seconds or milliseconds since 1970, as apps keep them in attributes. */
function epochMs(text: string): number | undefined {
  const match = /^(\d{10})(\d{3})?(\.\d+)?$/.exec(text);
  return match ? Number(`${match[1]}${match[2] ?? '000'}`) : undefined;
}

function isoMs(text: string): number | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = ''] = match;
  const [y, mo, d] = [Number(year), Number(month), Number(day)];
  if (mo < 1 || mo > 12 || d < 1 || d > 31) return undefined;
  return Date.UTC(y, mo - 1, d, Number(hour), Number(minute), Number(second)) - zoneMs(zone);
}

function zoneMs(zone: string): number {
  const match = /([+-])(\d\d):?(\d\d)/.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -1 : 1) * minutes * 60_000;
}

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const WRITTEN = new RegExp(`\\b(${MONTH}\\.? +\\d\\d?,?|\\d\\d?\\.? +${MONTH},?) +\\d{4}\\b`, 'i');

/** "Fri, 24 Nov 2017 18:42:20 GMT", "April 28, 2019": only with a day, an English month and a year. */
function writtenMs(text: string, unzoned: 'utc' | 'local'): number | undefined {
  if (text.length > 60 || !WRITTEN.test(text)) return undefined;
  const hasZone = /(GMT|UTC|Z|[+-]\d{4})\s*$/.test(text);
  const ms = Date.parse(hasZone || unzoned === 'local' ? text : `${text} UTC`);
  return Number.isNaN(ms) ? undefined : ms;
}

const DATED = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime],relative-time[datetime]',
];

/** The first date that the page's markup gives. */
export function readTime(doc: Document): string | undefined {
  for (const selector of DATED) {
    const element = doc.querySelector(selector);
    const at = toInstantOf(element && dateOf(element));
    if (at) return at;
  }
  return undefined;
}

const dateOf = (element: Element): string | null =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
