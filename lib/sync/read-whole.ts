import { MOST_PAGES } from './most-pages';
import { readRecords } from './page';
import { createPageReader } from './page-reader';
import type { Lineage } from './protocol/page';
import type { WireRecord } from './protocol/record';
import type { Sync } from './sync';
import { SyncError } from './sync-error';

/** The workspace as a server has it. */
export interface Whole {
  epoch: string;
  cursor: string;
  previous: Lineage | undefined;
  records: Map<string, WireRecord>;
}

export async function readWhole(sync: Sync): Promise<Whole> {
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
