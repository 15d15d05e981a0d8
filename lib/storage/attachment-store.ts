import type { Attachment } from '@/lib/domain/attachment';
import type { Database } from './database';
import type { StoredAttachment } from './schema';

/** Bytes of pictures. They are written by `commit`, in one transaction with the record that names them. */
export function createAttachmentStore(db: Database) {
  return {
    /** Undefined where only the record came to this machine and not its bytes. */
    blob: async (id: string): Promise<Blob | undefined> => (await db.get('attachments', id))?.blob,
    /** Those of `ids` that are here. */
    async some(ids: readonly string[]): Promise<StoredAttachment[]> {
      const tx = db.transaction('attachments');
      const found = await Promise.all(ids.map((id) => tx.store.get(id)));
      return found.filter((stored) => stored !== undefined);
    },
    sweep: (): Promise<number> => sweep(db),
  };
}
export type AttachmentStore = ReturnType<typeof createAttachmentStore>;

/**
 * Removes bytes that nothing names any more: no insight, no draft, and no act that can still be undone. One
 * transaction sees all of it, so that nothing is named while it runs. Resolves to how many went.
 */
async function sweep(db: Database): Promise<number> {
  if ((await db.count('attachments')) === 0) return 0;
  const stores = ['attachments', 'insights', 'drafts', 'history'] as const;
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const [here, insights, drafts, history] = await Promise.all([
    tx.objectStore('attachments').getAllKeys(),
    tx.objectStore('insights').index('byAttachments').getAll(),
    tx.objectStore('drafts').getAll(),
    tx.objectStore('history').getAll(),
  ]);
  const steps = history.flatMap((entry) =>
    entry.steps.flatMap(({ before, after }) => [before, after]),
  );
  const named = new Set([...insights, ...drafts, ...steps].flatMap(idsIn));
  const unnamed = here.filter((id) => !named.has(id));
  await Promise.all([...unnamed.map((id) => tx.objectStore('attachments').delete(id)), tx.done]);
  return unnamed.length;
}

/** An act keeps a whole record or some of its fields: either may name attachments. */
function idsIn(record: object | undefined): string[] {
  const { attachments = [] } = (record ?? {}) as { attachments?: readonly Attachment[] };
  return attachments.map(({ id }) => id);
}
