import { header, introStart, marker, sentFrom, wrote } from './reply-phrases';

/**
 * What a line of a mail is: `e` empty, `d` delimiter, `b` begins an embedded mail, `h` mail header,
 * `q` quoted, `s` mobile signature, `t` text.
 */
export type LineKind = 'e' | 'd' | 'b' | 'h' | 'q' | 's' | 't';

const DELIMITER = /^[\s\u200b]*[-_,=+~#*ᐧ—–•]+\s*$/u;
const QUOTE = /^\s*[>|]/;
const MAIL = /[^\s<>@]@[^\s<>@]/;
const LONGEST_INTRO = 400;
const MOST_INTRO_LINES = 4;

/** The kind of each line. Lines inside a fenced code block are text whatever they look like. */
export function kindsOf(lines: readonly string[]): LineKind[] {
  const kinds = lines.map((line, at) => (closesBracket(line, lines[at - 1]) ? 't' : kindOf(line)));
  markIntros(lines, kinds);
  markHeadings(kinds, lines);
  markCode(lines, kinds);
  return kinds;
}

/** "<ana@example.com" folded before its ">": the second line looks quoted and is not. */
const closesBracket = (line: string, before = ''): boolean =>
  /^\s*>[^>]{0,30}[:：]\s*$/.test(line) && /<[^<>\s]+@[^<>\s]+\s*$/.test(before.slice(-200));

function kindOf(line: string): LineKind {
  if (!line.trim()) return 'e';
  if (DELIMITER.test(line)) return 'd';
  if (QUOTE.test(line)) return 'q';
  if (line.length > LONGEST_INTRO) return 't';
  if (marker.test(line)) return 'b';
  if (sentFrom.test(line) && line.length < 120) return 's';
  return header.test(line) ? 'h' : 't';
}

/** "On … wrote:" may be folded over several lines; all of them are marked. */
function markIntros(lines: readonly string[], kinds: LineKind[]): void {
  for (let end = 0; end < lines.length; end += 1) {
    if (kinds[end] !== 't' && kinds[end] !== 'h') continue;
    const start = introFrom(lines, kinds, end);
    if (start !== undefined) kinds.fill('b', start, end + 1);
  }
}

function introFrom(lines: readonly string[], kinds: LineKind[], end: number): number | undefined {
  const line = lines[end]!.trim();
  if (isDated(line)) return end;
  if (!endsIntro(line)) return undefined;
  let joined = '';
  let found = isIntro(line) ? end : undefined;
  for (let start = end; isFolded(kinds, start, end); start -= 1) {
    joined = `${lines[start]!.trim()} ${joined}`.trim();
    const isStart = isDateStart(lines[start]!) || (!found && namesMail(lines[start]!));
    if (isStart && isIntro(joined)) found = start;
  }
  return found ?? (isAboveQuote(lines, kinds, end) ? end : undefined);
}

/** "Bo Lind wrote:" without a date is an intro only right above a quote. */
function isAboveQuote(lines: readonly string[], kinds: LineKind[], at: number): boolean {
  const line = lines[at]!.trim();
  const below = kinds[at + 1] === 'e' ? kinds[at + 2] : kinds[at + 1];
  return below === 'q' && line.length < 100 && /[:：]$/.test(line) && wrote.test(line);
}

const endsIntro = (line: string): boolean =>
  line.length <= LONGEST_INTRO && /([:：]|----|[^.!?]>)[\s*>]*$/.test(line);

const isFolded = (kinds: LineKind[], start: number, end: number): boolean =>
  start >= 0 && end - start < MOST_INTRO_LINES && (start === end || /[thb]/.test(kinds[start]!));

function isDateStart(line: string): boolean {
  const bare = line.slice(0, LONGEST_INTRO).replace(/^[-*_\s"'“„]+/, '');
  return /\d/.test(bare) && (introStart.test(bare) || /^\d{1,4}[-./年 ]/.test(bare));
}

/** The line on which a folded intro's address begins: "Ana Ruiz <ana@example.com>" or "… <". */
const namesMail = (line: string): boolean => /^[^<]{1,80}<([^<>\s]+@|$)/.test(line.trim());

/** A person, a date and the verb; or a date and a mail address and nothing else. */
function isIntro(text: string): boolean {
  if (text.length > LONGEST_INTRO) return false;
  if (!wrote.test(text)) return isDated(text.trim());
  return MAIL.test(text) || (text.match(/\d+/g)?.length ?? 0) >= 2 || introStart.test(text);
}

/**
 * A date and an address without a verb: "2013/7/20 Ana Ruiz <ana@example.com>", "2016-03-03 17:21 GMT+01:00 Ana
 * Ruiz", "Thu, 26 Jun 2014 14:00:51 +0400 от Ana Ruiz <ana@example.com>:".
 */
function isDated(line: string): boolean {
  if (line.length > LONGEST_INTRO) return false;
  if (/\d{1,2}:\d\d/.test(line) && /<\s?[^<>\s]+@[^<>\s]+>\s?[:：]$/.test(line)) return true;
  if (!/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b/.test(line)) return false;
  return /<\s?[^<>\s]+@[^<>\s]+>\s?:?$/.test(line) || /^\S+ \d{1,2}:\d\d GMT[+-]\d/.test(line);
}

/** A rule under a line, or a pair of rules around text, is the writer's layout and ends nothing. */
function markHeadings(kinds: LineKind[], lines: readonly string[]): void {
  const last = new Map<string, number>();
  kinds.forEach((kind, at) => kind === 'd' && last.set(lines[at]!.trim(), at));
  const lastText = kinds.lastIndexOf('t');
  const layout = new Set<string>();
  const seen = new Set<string>();
  kinds.forEach((kind, at) => {
    const rule = lines[at]!.trim();
    if (kind !== 'd' || seen.has(rule) || !/^[-=]{3,}$/.test(rule)) return;
    seen.add(rule);
    const closing = last.get(rule) ?? at;
    const isPair = closing > at && closing < lastText && kinds.slice(at, closing).includes('t');
    if (isPair) layout.add(rule);
  });
  kinds.forEach((kind, at) => kind === 'd' && layout.has(lines[at]!.trim()) && (kinds[at] = 't'));
}

function markCode(lines: readonly string[], kinds: LineKind[]): void {
  let opened: number | undefined;
  lines.forEach((line, at) => {
    if (!/^\s*(```|~~~\w)/.test(line)) return;
    if (opened === undefined) opened = at;
    else {
      kinds.fill('t', opened, at + 1);
      opened = undefined;
    }
  });
}
