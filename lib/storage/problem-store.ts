import type { Decision } from '@/lib/domain/decision';
import type { Problem } from '@/lib/domain/problem';
import type { Database } from './database';

/** Reads of problems and of the decisions about them. Writes go through `commit`. */
export function createProblemStore(db: Database) {
  return {
    all: (): Promise<Problem[]> => db.getAll('problems'),
    decisions: (): Promise<Decision[]> => db.getAll('decisions'),
  };
}
export type ProblemStore = ReturnType<typeof createProblemStore>;
