import { competitorAt, learnCompetitor } from '@/lib/domain/competitor';
import type { Clip } from '@/lib/domain/draft';
import type { Insight } from '@/lib/domain/insight';
import type { Source } from '@/lib/domain/source';
import type { InsightStore } from './insight-store';
import type { SettingStore } from './setting-store';

interface Deps {
  insights: InsightStore;
  settings: SettingStore;
}

/** What earlier clips tell of a new one, and what it tells the next. */
export function createKnownFacts({ insights, settings }: Deps) {
  return {
    /** The clip with what is known beside it: the company of its customer, the competitor of its site. */
    async complete(clip: Clip): Promise<Clip> {
      const competitor = isOwnSite(clip.source)
        ? competitorAt(clip.source.url, await settings.get('competitors'))
        : undefined;
      return { ...(await withCompany(insights, clip)), ...(competitor && { competitor }) };
    },
    /** A competitor that was named on a site owns that site from now on. */
    async learn({ competitor, source }: Insight): Promise<void> {
      if (!competitor || !isOwnSite(source)) return;
      const known = await settings.get('competitors');
      const learned = learnCompetitor(known, competitor, source.url);
      if (learned !== known) await settings.set('competitors', [...learned]);
    },
  };
}
export type KnownFacts = ReturnType<typeof createKnownFacts>;

/** Not a desk or a review site, where anybody writes of anybody. */
const isOwnSite = ({ app, place }: Source): boolean => app === 'web' && !place;

async function withCompany(insights: InsightStore, clip: Clip): Promise<Clip> {
  const { customer, source } = clip;
  // A company that the page itself states is newer; one guessed from a mail address is not.
  if (!customer?.name || source.confidence?.['company'] !== undefined) return clip;
  const company = await companyOf(insights, customer.name, customer.email);
  return company ? { ...clip, customer: { ...customer, company } } : clip;
}

/** Two people may share a name; with another mail address it is another person. */
async function companyOf(
  insights: InsightStore,
  name: string,
  email: string | undefined,
): Promise<string | undefined> {
  for await (const { customer } of insights.ofPerson(name)) {
    const isOther = email && customer?.email && customer.email !== email;
    if (customer?.company && !isOther) return customer.company;
  }
  return undefined;
}
