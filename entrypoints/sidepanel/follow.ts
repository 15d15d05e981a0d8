import type { OwnReader } from '@/lib/models/own-reader';
import type { ProblemNames } from '@/lib/models/problem-names';
import type { ProblemsModel } from '@/lib/models/problems-model';
import { exclusively, inTurn } from '@/lib/platform/lock';
import { unseen } from '@/lib/review/arrivals';

/** A second panel waits for the first, and finds its answer. */
export const oneAtATime = (work: () => Promise<void>) => inTurn('verbatim-grouping', work);

interface Followers {
  model: ProblemsModel;
  own: OwnReader;
  names: ProblemNames;
  group: () => Promise<void>;
}

/** What follows a change of the evidence, one after the other. */
export const followBy =
  ({ model: { records }, own, names, group }: Followers) =>
  async (): Promise<void> => {
    const fresh = unseen(records.value, records.value.insights).map(({ id }) => id);
    await own.readFirst(fresh).catch(reportError);
    await group();
    // A second panel waits for the first, and finds everything read.
    await inTurn('verbatim-embedding', () => own.readRest()).catch(reportError);
    // A second panel leaves this to the first.
    await exclusively('verbatim-naming', names.nameNew);
  };
