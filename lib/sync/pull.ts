import { MOST_PAGES } from './most-pages';
import { nameOf, readRecords } from './page';
import { createPageReader } from './page-reader';
import type { UnreadPage } from './protocol/unread';
import { pulled } from './record/receive';
import { resync } from './resync';
import type { SyncMeta } from './store';
import { inEpoch, step, type Sync } from './sync';
import { SyncError } from './sync-error';

/** Takes in page after page until there is no more. A restored server, or one that lost the place, is met by a resync. */
export async function pull(sync: Sync): Promise<void> {
  const read = createPageReader(sync);
  let last: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const { epoch, cursor } = await sync.store.readMeta();
    // Neither a server that gives the same page for ever nor another run keeps this one going.
    if (cursor !== undefined && cursor === last) throw new SyncError('no-progress');
    last = cursor;
    const page = await changesAfter(read, cursor);
    if (!page || (epoch !== undefined && page.epoch !== epoch)) return resync(sync, epoch);
    await takeIn(sync, page, { epoch, cursor });
    if (!page.more) return;
  }
  throw new SyncError('no-progress');
}

/** Undefined when the server does not know the cursor any more. */
async function changesAfter(read: ReturnType<typeof createPageReader>, cursor: string | undefined) {
  try {
    return await read(cursor);
  } catch (error) {
    if (error instanceof SyncError && error.status === 410) return undefined;
    throw error;
  }
}

/** SY49. Another run may have gone further meanwhile: then the cursor is its own. */
function takeIn(
  sync: Sync,
  page: UnreadPage,
  { epoch, cursor: from }: Pick<SyncMeta, 'epoch' | 'cursor'>,
): Promise<void> {
  const records = readRecords(page);
  return step(
    sync,
    [...records.values()].map(({ kind, id }) => ({ kind, id })),
    (key) => {
      const record = records.get(nameOf(key));
      return record ? pulled(record, page.epoch) : (state) => state;
    },
    inEpoch(epoch, (meta) =>
      meta.cursor === from ? { ...meta, epoch: page.epoch, cursor: page.cursor } : meta,
    ),
  );
}
