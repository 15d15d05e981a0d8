import { z } from '@/lib/base/z';
import { hostOf } from './attribution';
import { Line } from './scalars';

/** A company that a competitor's pages belong to, and the hosts they are on. */
export const Competitor = z.object({ name: Line, domains: z.array(Line) });
export type Competitor = z.infer<typeof Competitor>;

/** The competitor whose page `url` is: on one of its domains, or on a host below one. */
export function competitorAt(url: string, known: readonly Competitor[]): string | undefined {
  const host = hostOf(url);
  const owns = (domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
  return known.find(({ domains }) => domains.some(owns))?.name;
}

/** The list with the host of `url` as one of `name`'s; the same list when it is known. */
export function learnCompetitor(
  known: readonly Competitor[],
  name: string,
  url: string,
): readonly Competitor[] {
  const host = hostOf(url);
  if (!host || !name.trim() || competitorAt(url, known) === name) return known;
  // What a person says now holds: the host is nobody else's any more.
  const others = known.map((one) => ({
    ...one,
    domains: one.domains.filter((domain) => domain !== host),
  }));
  const isKnown = others.some((one) => one.name === name);
  if (!isKnown) return [...others, { name, domains: [host] }];
  return others.map((one) =>
    one.name === name ? { ...one, domains: [...one.domains, host] } : one,
  );
}

/** One competitor a line, as people write it: `Globex: globex.com, globex.io`. */
export const writeCompetitors = (known: readonly Competitor[]): string =>
  known.map(({ name, domains }) => `${name}: ${domains.join(', ')}`).join('\n');

/** What `writeCompetitors` wrote. Addresses are taken for their host; a line without a name is left out. */
export function readCompetitors(text: string): Competitor[] {
  return text.split('\n').flatMap((line) => {
    const [, name = '', domains = ''] = /^([^:]*):?(.*)$/.exec(line.trim()) ?? [];
    if (!name.trim()) return [];
    return [{ name: name.trim(), domains: domains.split(/[\s,]+/).flatMap(domainOf) }];
  });
}

function domainOf(written: string): string[] {
  const host = hostOf(written.includes('://') ? written : `https://${written}`);
  return host ? [host] : [];
}
