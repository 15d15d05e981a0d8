import { chunked } from '@/lib/base/chunked';
import { without } from '@/lib/base/without';
import { askBeforeRemoval, isRemoved } from './ask-before-removal';
import { nameOf } from './page';
import { readWhole, type Whole } from './read-whole';
import { pulled, resynced } from './record/receive';
import type { RecordKey, RecordState, Step } from './record/record-state';
import type { SyncMeta } from './store';
import { change, inEpoch, movingTo, step, type Sync } from './sync';

const AT_ONCE = 200;

/**
 * SY45: reads the whole workspace, looks what that would remove, and only then takes it in. The cursor is
 * written last: a resync that ends halfway starts again. `known` is the epoch that this machine was in.
 */
export async function resync(sync: Sync, known: string | undefined): Promise<void> {
  const whole = await readWhole(sync);
  const { epoch, cursor, records } = whole;
  const isMove = epoch !== known;
  const isKept = (await askBeforeRemoval(sync, whole, !isMove)) === 'keep';
  const stepOf = takeWhole(whole, known, isKept);
  // Unless another run has moved there meanwhile: then nothing is left to do.
  if (isMove)
    await change(sync, (meta) => (meta.epoch === known ? { ...meta, moving: epoch } : meta));
  // Only now: until then an answer of the old epoch could have added one.
  const keys = await sync.store.known();
  const all = new Map([...keys, ...records.values()].map((key) => [nameOf(key), key]));
  const list = [...all.values()].map(({ kind, id }) => ({ kind, id }));
  const during = isMove ? movingTo : inEpoch;
  for (const some of chunked(list, AT_ONCE)) await step(sync, some, stepOf, during(epoch));
  const finish = (meta: SyncMeta) => ({
    ...without(without(meta, 'resync'), 'moving'),
    epoch,
    cursor,
  });
  await step(sync, [], stepOf, during(epoch, finish));
}

/** How each record is taken in. With `isKept`, what is not there any more is offered again. */
function takeWhole(
  { epoch, previous, records }: Whole,
  known: string | undefined,
  isKept: boolean,
) {
  const isMove = epoch !== known;
  const lineage = previous?.epoch === known ? previous : undefined;
  return (key: RecordKey): Step => {
    const record = records.get(nameOf(key));
    const take = isMove
      ? resynced(record, { epoch, lineage })
      : record
        ? pulled(record, epoch)
        : absent;
    return (state, context) =>
      take(isKept && isRemoved(state, record, !isMove) ? offeredAgain(state) : state, context);
  };
}

/** The same epoch and yet not there: its tombstone was older than what the server keeps. */
const absent: Step = (state, context) => {
  const { shadow } = state;
  if (!shadow || shadow.deleted) return state;
  const tombstone = {
    ...context.key,
    ...shadow,
    version: shadow.version + 1,
    deleted: true,
    fields: {},
  };
  return pulled(tombstone, shadow.epoch)(state, context);
};

/** As if it had just been edited: an edit beats a delete. */
const offeredAgain = (state: RecordState): RecordState => ({ ...state, open: { base: null } });
