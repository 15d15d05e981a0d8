import { chunked } from '@/lib/base/chunked';
import { SyncError } from './sync-error';
import type { Lineage } from './protocol/page';
import type { WireRecord } from './protocol/record';
import { nameOf, readRecords } from './page';
import { createPageReader } from './page-reader';
import { MOST_PAGES } from './most-pages';
import { pulled, resynced } from './receive';
import { SHOWN_OF_RESYNC, type ResyncAnswer, type SyncMeta } from './store';
import { change, inEpoch, movingTo, step, type Sync } from './sync';
import { without } from './rebase';
import type { RecordKey, RecordState, Step } from './record-state';

/** More than so many and more than this part: a person is asked. */
const MANY = 10;
const PART = 0.2;
const AT_ONCE = 200;

interface Whole {
  epoch: string;
  cursor: string;
  previous: Lineage | undefined;
  records: Map<string, WireRecord>;
}

/**
 * SY45: reads the whole workspace, looks what that would remove, and only then takes it in. The cursor is
 * written last: a resync that ends halfway starts again. `known` is the epoch that this machine was in.
 */
export async function resync(sync: Sync, known: string | undefined): Promise<void> {
  const whole = await readAll(sync);
  const { epoch, cursor, previous, records } = whole;
  const isMove = epoch !== known;
  const lineage = previous?.epoch === known ? previous : undefined;
  const isKept = (await askFirst(sync, whole, !isMove)) === 'keep';
  const stepOf = (key: RecordKey): Step => {
    const record = records.get(nameOf(key));
    const take = isMove
      ? resynced(record, { epoch, lineage })
      : record
        ? pulled(record, epoch)
        : absent;
    return (state, context) =>
      take(isKept && isRemoved(state, record, !isMove) ? offeredAgain(state) : state, context);
  };
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

async function readAll(sync: Sync): Promise<Whole> {
  const read = createPageReader(sync);
  const records = new Map<string, WireRecord>();
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await read(cursor);
    for (const [name, record] of readRecords(page)) records.set(name, record);
    if (!page.more)
      return { epoch: page.epoch, cursor: page.cursor, previous: page.previous, records };
    if (page.cursor === cursor) throw new SyncError('not-verbatim');
    ({ cursor } = page);
  }
  throw new SyncError('no-progress');
}

/** As if it had just been edited: an edit beats a delete. */
const offeredAgain = (state: RecordState): RecordState => ({ ...state, open: { base: null } });

/** Resolves to what was answered, undefined when there is nothing to ask. */
async function askFirst(
  sync: Sync,
  whole: Whole,
  sameEpoch: boolean,
): Promise<ResyncAnswer | undefined> {
  const keys = await sync.store.known();
  const meta = await sync.store.readMeta();
  if (meta.resync?.answer) return meta.resync.answer;
  const states = await sync.store.read(keys);
  const shown = states.filter(({ view }) => view).length;
  const removed = keys.filter((key, at) =>
    isRemoved(states[at] ?? {}, whole.records.get(nameOf(key)), sameEpoch),
  );
  const removes = removed.length;
  if (removes <= MANY || removes <= shown * PART) return undefined;
  const some = removed.slice(0, SHOWN_OF_RESYNC);
  await change(sync, (now) => ({ ...now, resync: { removes, of: shown, some } }));
  throw new SyncError('asks');
}

const isRemoved = (
  { view, open, inflight }: RecordState,
  record: WireRecord | undefined,
  sameEpoch: boolean,
): boolean => !!view && !open && !inflight && (record ? record.deleted : sameEpoch);
