import type { Clip } from '@/lib/domain/draft';
import type { InsightStore } from './insight-store';

interface Deps {
  insights: InsightStore;
}

/** What earlier clips tell of a new one. */
export function createKnownFacts({ insights }: Deps) {
  return {
    /** The clip with what is known beside it: the company that a person was last filed under. */
    async complete(clip: Clip): Promise<Clip> {
      const { customer, source } = clip;
      // A company that the page itself states is newer; one guessed from a mail address is not.
      if (!customer?.name || source.confidence?.['company'] !== undefined) return clip;
      const company = await companyOf(insights, customer.name, customer.email);
      return company ? { ...clip, customer: { ...customer, company } } : clip;
    },
  };
}
export type KnownFacts = ReturnType<typeof createKnownFacts>;

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
