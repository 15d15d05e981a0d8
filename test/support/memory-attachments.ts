import type {
  AttachmentStore,
  NamedAttachment,
  Transferred,
} from '@/lib/sync/attachments/attachment-store';

/** The pictures of one installation, in memory. */
export function createMemoryAttachments() {
  const pictures = new Map<string, Blob>();
  const named: NamedAttachment[] = [];
  let transferred: Transferred | undefined;
  const store: AttachmentStore = {
    named: () => Promise.resolve(named),
    has: (id) => Promise.resolve(pictures.has(id)),
    read: (id) => Promise.resolve(pictures.get(id)),
    save: (id, picture) => Promise.resolve(void pictures.set(id, picture)),
    readTransferred: () => Promise.resolve(transferred),
    writeTransferred: (next) => Promise.resolve(void (transferred = next)),
  };
  return { store, pictures, named };
}
