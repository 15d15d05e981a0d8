import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { nextTask } from '@/lib/base/turns';
import type { Grouping } from '@/lib/cluster/contract';
import type { Act } from '@/lib/domain/act';
import type { ScoreWeights } from '@/lib/domain/settings';
import type { Deed, Edit } from '@/lib/review/edit';
import { actMessage } from './act-message';
import type { ProblemsModel, ReviewRecords } from './problems-model';
import { storageTrouble, type StorageTrouble } from '@/lib/models/storage-trouble';

/** What the acts need of the storage. */
export interface ProblemsStore {
  read: () => Promise<ReviewRecords>;
  act: (act: Act, edits: Edit[]) => Promise<void>;
  undo: () => Promise<Act | undefined>;
  redo: () => Promise<Act | undefined>;
  saveWeights: (weights: ScoreWeights, act: Act) => Promise<void>;
  saveVisit: (at: string, act: Act) => Promise<void>;
  /** Changes the engine's answer as it stands, and how finely later ones are cut. */
  regroup: (edit: (shown: Grouping) => Grouping, granularity: number, act?: Act) => Promise<void>;
}

/** Commits acts, takes them back, and says so. */
export function createActRunner(model: ProblemsModel, store: ProblemsStore) {
  const last = signal<Act | undefined>(undefined);
  const isUndone = signal(false);
  const trouble = signal<StorageTrouble | undefined>(undefined);

  let latest = Promise.resolve();
  let waiting: Promise<void> | undefined;

  /** One at a time, and one for all who ask before it begins: an act and the news of it are one reading. */
  function refresh(): Promise<void> {
    return (waiting ??= latest = latest.then(read, read));
  }

  async function read(): Promise<void> {
    await nextTask();
    waiting = undefined;
    await model.show(await store.read());
  }

  /** What the database refuses is said, and left to whoever asked: a dialog stays with what was typed. */
  async function turn(step: () => Promise<Act | undefined>, undone: boolean): Promise<void> {
    const act = await step().catch((error: unknown) => {
      trouble.value = storageTrouble(error);
      throw error;
    });
    trouble.value = undefined;
    await refresh();
    last.value = act;
    isUndone.value = undone;
  }

  const done = (act: Act, written: Promise<void>): Promise<void> =>
    turn(() => written.then(() => act), false);

  return {
    refresh,
    run: ({ act, edits }: Deed): Promise<void> => done(act, store.act(act, edits)),
    done,
    undo: () => turn(store.undo, true),
    redo: () => turn(store.redo, false),
    /** Why the last act was not done; undefined where it was. */
    trouble: trouble as ReadonlySignal<StorageTrouble | undefined>,
    /** What was done last, in words; empty when nothing was. */
    message: computed(() => (last.value ? actMessage(last.value, isUndone.value) : '')),
    isUndone: computed(() => isUndone.value),
    forgetMessage: (): void => void (last.value = undefined),
  };
}
