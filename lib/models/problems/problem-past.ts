import type { ContestFacts } from '@/lib/domain/contested';
import type { Decision } from '@/lib/domain/decision';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { ProvenanceStore } from '@/lib/storage/provenance-store';
import { ME } from '@/lib/models/authors';
import type { ProblemsModel } from './problems-model';

/** A decision with the name of whoever made it, `ME`, or undefined where nobody told. */
export interface Decided {
  decision: Decision;
  by: string | undefined;
}

interface Deps {
  provenance: Pick<ProvenanceStore, 'lastSaved'>;
  /** The id that decisions of this installation carry. */
  author: string;
}

/** Who did what to a problem. */
export function createProblemPast(model: ProblemsModel, { provenance, author }: Deps) {
  const nameOf = async ({ id, by }: Decision): Promise<string | undefined> =>
    by === author ? ME : (await provenance.lastSaved('decision', id))?.by;
  return {
    contestFacts: async (id: string): Promise<ContestFacts> => ({
      saved: await provenance.lastSaved('problem', id),
      statements: new Map(),
    }),
    /** Newest first. A decision never changes, so whoever wrote it last made it. */
    async decisionsOf({ id }: RankedProblem): Promise<Decided[]> {
      const { records, rules } = model;
      const own = records.value.decisions.filter(
        ({ problemId }) => problemId && rules.value.currentId(problemId) === id,
      );
      const newestFirst = own.toSorted((one, other) => (one.at < other.at ? 1 : -1));
      return Promise.all(
        newestFirst.map(async (decision) => ({ decision, by: await nameOf(decision) })),
      );
    },
  };
}
export type ProblemPast = ReturnType<typeof createProblemPast>;
