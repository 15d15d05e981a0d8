// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { attachmentId, type Attachment } from '@/lib/domain/attachment';
import { newDraft } from '@/lib/domain/draft';
import { deleteInsights } from '@/lib/domain/insight-edits';
import { createAttachmentStore } from '@/lib/storage/attachment-store';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { createDraftStore } from '@/lib/storage/draft-store';
import { HISTORY_LENGTH } from '@/lib/storage/history-log';
import { createHistoryStore } from '@/lib/storage/history-store';
import { anInsight, aPassage, aSource } from '@/test/support/builders';

const blob = new Blob(['pixels'], { type: 'image/png' });
const picture: Attachment = {
  id: await attachmentId(blob),
  type: 'image/png',
  bytes: blob.size,
  width: 3,
  height: 2,
};
const stored = { id: picture.id, blob };
const tagging = (tag: string) => [
  {
    store: 'problems' as const,
    id: tag,
    edit: () => ({ id: tag }) as never,
  },
];

async function setUp() {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  return { db, attachments: createAttachmentStore(db), history: createHistoryStore(db) };
}

describe('an attachment', () => {
  it('is named by the SHA-256 of its bytes', async () => {
    expect(picture.id).toBe('6ec9c2b0eb14010746c8bce8939303b382344b296206612eb8a907a37b2b2f37');
  });

  it('[ST20] is written with the draft that names it, or neither is', async () => {
    const { db, attachments } = await setUp();
    const drafts = createDraftStore(db);
    const draft = {
      ...newDraft(
        { passages: [aPassage()], source: aSource() },
        { id: 7 },
        '2026-03-02T09:00:00.000Z',
      ),
      attachments: [picture],
    };
    await drafts.putWith(draft, stored);
    expect(await attachments.sweep()).toBe(0);
    await expect(drafts.putWith({ ...draft, id: undefined as never }, stored)).rejects.toThrow(
      DOMException,
    );
    await drafts.remove(draft.id);
    expect(await attachments.sweep()).toBe(1);
    expect(await attachments.blob(picture.id)).toBeUndefined();
  });

  it('[ST21] stays while the insight can come back, and goes when no undo is left', async () => {
    const { db, attachments, history } = await setUp();
    const insight = anInsight({ attachments: [picture] });
    await commit(db, [
      { store: 'insights', put: insight },
      { store: 'attachments', put: stored },
    ]);
    const { act, edits } = deleteInsights([insight.id]);
    await history.act(act, edits);
    expect(await attachments.sweep()).toBe(0);
    await history.undo();
    expect(await db.get('insights', insight.id)).toEqual(insight);
    expect(await attachments.blob(picture.id)).toBeDefined();
    await history.act(act, edits);
    for (let later = 0; later < HISTORY_LENGTH; later += 1) {
      await history.act({ kind: 'plan', count: 1 }, tagging(`${later}`));
    }
    expect(await attachments.sweep()).toBe(1);
  });

  it('[ST21] stays while a second insight shows the same picture', async () => {
    const { db, attachments } = await setUp();
    const [one, other] = [
      anInsight({ attachments: [picture] }),
      anInsight({ attachments: [picture] }),
    ];
    await commit(db, [
      { store: 'insights', put: one },
      { store: 'insights', put: other },
      { store: 'attachments', put: stored },
    ]);
    await commit(db, [{ store: 'insights', remove: one.id }]);
    expect(await attachments.sweep()).toBe(0);
    await commit(db, [{ store: 'insights', remove: other.id }]);
    expect(await attachments.sweep()).toBe(1);
  });
});
