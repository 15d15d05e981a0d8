import type { Insight } from './insight';
import type { Source } from './source';

/** Product names are the same in every language. */
const APP_NAMES: Record<string, string> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  helpscout: 'Help Scout',
  hubspot: 'HubSpot',
  g2: 'G2',
};

/** A number or key that people say to each other, and not what only the app itself calls it. */
const READABLE = /^#?\d{1,10}$|^[A-Z]\w*-\d+$/;

/** Who said it and where, most specific first: `['Zendesk #48213', 'Ana Ruiz, Acme']`. */
export function attribution(
  insight: Pick<Insight, 'source' | 'customer' | 'competitor'>,
): string[] {
  const { source, customer, competitor } = insight;
  const who = [customer?.name ?? source.author, customer?.company].filter(Boolean).join(', ');
  const parts = [sourceName(source), who, competitor];
  // A competitor's page often calls its site by the competitor's name.
  return [...new Set(parts)].filter((part): part is string => Boolean(part));
}

/** The app and its record, or the site of an ordinary page. */
export function sourceName(source: Source): string {
  const place = source.app === 'web' ? (source.site ?? hostOf(source.url)) : appName(source.app);
  const isReadable = READABLE.test(source.recordId ?? '');
  const record = isReadable ? source.recordId?.replace(/^#?(?=\d)/, '#') : undefined;
  return [place, record].filter(Boolean).join(' ');
}

export const appName = (app: string): string =>
  APP_NAMES[app] ?? app.charAt(0).toUpperCase() + app.slice(1);

/** The host of an address without its `www.`; empty for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
