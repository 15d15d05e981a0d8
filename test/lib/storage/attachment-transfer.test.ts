// @vitest-environment node
import { expect, it } from 'vitest';
import { attachmentId } from '@/lib/domain/attachment';
import { createAttachmentTransfer } from '@/lib/storage/attachment-transfer';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { anInsight } from '@/test/support/builders';

const blob = new Blob(['pixels'], { type: 'image/png' });
const id = await attachmentId(blob);
const attachment = { id, type: 'image/png' as const, bytes: 6, width: 3, height: 2 };

it('tells the sync which pictures are named and which are here, and keeps what it fetches', async () => {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const transfer = createAttachmentTransfer(db);
  const insight = anInsight({ attachments: [attachment] });
  await commit(db, [
    { store: 'insights', put: insight },
    { store: 'insights', put: anInsight() },
  ]);
  expect(await transfer.named()).toEqual([
    {
      id,
      type: 'image/png',
      bytes: 6,
      record: { kind: 'insight', id: insight.id },
      isShared: false,
    },
  ]);
  const shadow = { epoch: 'e', version: 1, fields: { attachments: [{ ...attachment }] } };
  await db.put('shadows', { ...shadow, kind: 'insight', id: insight.id } as never);
  expect(await transfer.named()).toMatchObject([{ id, isShared: true }]);
  expect(await transfer.has(id)).toBe(false);
  await transfer.save(id, blob);
  expect(await transfer.has(id)).toBe(true);
  expect(await (await transfer.read(id))?.text()).toBe('pixels');
});

it('remembers how far the transfer is, and begins anew where that makes no sense', async () => {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const transfer = createAttachmentTransfer(db);
  expect(await transfer.readTransferred()).toBeUndefined();
  const transferred = { epoch: 'e1', settled: [id], absent: [], askedAt: 7 };
  await transfer.writeTransferred(transferred);
  expect(await transfer.readTransferred()).toEqual(transferred);
  await db.put('settings', { epoch: 7 }, 'attachmentsTransferred');
  expect(await transfer.readTransferred()).toBeUndefined();
});
