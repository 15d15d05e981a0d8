import { unseen } from '@/lib/review/arrivals';
import type { OwnReader } from './own-reader';
import type { ProblemNames } from './problem-names';
import type { ProblemsModel } from './problems-model';

interface Followers {
  model: Pick<ProblemsModel, 'records'>;
  own: Pick<OwnReader, 'readFirst' | 'readRest'>;
  names: Pick<ProblemNames, 'nameNew'>;
  group: () => Promise<void>;
  /** One panel reads and one names at a time. */
  locks: Record<'embedding' | 'naming', (work: () => Promise<void>) => Promise<unknown>>;
}

/** What follows a change of the evidence, one after the other. Where a model cannot read, its words must do. */
export const followChanges =
  ({ model: { records }, own, names, group, locks }: Followers) =>
  async (): Promise<void> => {
    const fresh = unseen(records.value, records.value.insights).map(({ id }) => id);
    await own.readFirst(fresh).catch(report);
    await group();
    await locks.embedding(() => own.readRest()).catch(report);
    await locks.naming(names.nameNew);
  };

const report = (error: unknown): void => reportError(error);
