import { isJsonObject, type Json } from '@/lib/base/json';
import { z } from '@/lib/base/z';
import type {
  AttachmentStore,
  NamedAttachment,
  Transferred,
} from '@/lib/sync/attachments/attachment-store';
import { commit } from './commit';
import type { Database } from './database';

const KEY = 'attachmentsTransferred';
const Stored = z.object({
  epoch: z.string(),
  settled: z.array(z.string()),
  refused: z.optional(
    z.array(z.object({ id: z.string(), why: z.string(), most: z.optional(z.number()) })),
  ),
  absent: z.array(z.string()),
  askedAt: z.number(),
  roomless: z.optional(z.array(z.string())),
});

/** The pictures as the sync asks for them: which are named, which are here, and how far their transfer is. */
export function createAttachmentTransfer(db: Database): AttachmentStore {
  return {
    async named(): Promise<NamedAttachment[]> {
      const insights = await db.getAllFromIndex('insights', 'byAttachments');
      const shadows = await Promise.all(
        insights.map(({ id }) => db.get('shadows', ['insight', id])),
      );
      return insights.flatMap(({ id: insight, attachments = [] }, at) => {
        const shared = idsIn(shadows[at]?.fields['attachments']);
        return attachments.map(({ id, type, bytes }) => ({
          id,
          type,
          bytes,
          record: { kind: 'insight', id: insight },
          isShared: shared.has(id),
        }));
      });
    },
    has: async (id) => (await db.count('attachments', id)) > 0,
    read: async (id) => (await db.get('attachments', id))?.blob,
    save: (id, blob) => commit(db, [{ store: 'attachments', put: { id, blob } }]),
    readTransferred: async (): Promise<Transferred | undefined> =>
      Stored.safeParse(await db.get('settings', KEY)).data,
    writeTransferred: (transferred) =>
      commit(db, [{ store: 'settings', put: transferred, key: KEY }]),
  };
}

const idsIn = (attachments: Json | undefined): Set<Json | undefined> =>
  new Set(
    Array.isArray(attachments) ? attachments.map((one) => isJsonObject(one) && one['id']) : [],
  );
