import { readServed } from '@/lib/sync/server-limits';
import type { Attachments, Sync } from '@/lib/sync/sync';
import { fetchOne } from './attachment-download';
import { planTransfer, type Plan } from './attachment-plan';
import type { AttachmentStore, Transferred } from './attachment-store';
import { isWorthAnother, sendOne } from './attachment-upload';

/**
 * SY75: pictures follow the records that name them. Nothing of an upload is remembered here: the server
 * says where to go on, so whatever ended the last one, this one does.
 */
export async function transferAttachments(sync: Sync): Promise<void> {
  const { epoch } = await sync.store.readMeta();
  const { attachments } = sync;
  if (!attachments || epoch === undefined) return;
  const plan = await planTransfer(attachments, epoch, sync.clock());
  if (plan.forgets) await attachments.store.writeTransferred(plan.done);
  if (plan.sending.length + plan.fetching.length === 0) return;
  if (!(await readServed(sync)).features.includes('attachments')) return;
  await fetchAll(sync, attachments, plan, await sendAll(sync, attachments, plan));
}

/** The user wants it now: what the server did not have or take a moment ago is tried again. */
export async function askAgain(store: AttachmentStore): Promise<void> {
  const known = await store.readTransferred();
  if (known) await store.writeTransferred({ ...known, refused: [], askedAt: 0 });
}

async function sendAll(
  sync: Sync,
  attachments: Attachments,
  { sending, done }: Plan,
): Promise<Transferred> {
  const { limits } = await readServed(sync);
  const refused = new Map((done.refused ?? []).map((one) => [one.id, one]));
  let known = done;
  for (const one of sending) {
    if (!isWorthAnother(refused.get(one.id), limits)) continue;
    known = await sendOne(sync, attachments, one, limits, known);
    await attachments.store.writeTransferred(known);
  }
  return known;
}

async function fetchAll(
  sync: Sync,
  attachments: Attachments,
  { fetching }: Plan,
  done: Transferred,
): Promise<void> {
  const absent = new Set(done.absent);
  const roomless: string[] = [];
  for (const one of fetching) {
    const fetched = await fetchOne(attachments, one);
    if (fetched === 'here') absent.delete(one.id);
    if (fetched === 'absent') absent.add(one.id);
    if (fetched === 'roomless') roomless.push(one.id);
  }
  if (fetching.length === 0) return;
  const askedAt = fetching.length > roomless.length ? sync.clock() : done.askedAt;
  await attachments.store.writeTransferred({ ...done, absent: [...absent], askedAt, roomless });
}
