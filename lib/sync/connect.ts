import { withheldKinds, type ServerConnection, type Sharing } from '@/lib/domain/connection';
import { newId } from '@/lib/domain/id';
import { createAttachmentEndpoint } from './attachments/attachment-endpoint';
import type { AttachmentStore } from './attachments/attachment-store';
import { createEndpoint } from './endpoint';
import type { Lens } from './record/lens';
import { isReadable } from './record/readable';
import type { SyncStore } from './store';
import type { Sync } from './sync';

export interface ConnectParts {
  store: () => Promise<SyncStore>;
  attachments: () => Promise<AttachmentStore>;
  /** Bytes that the browser would still keep for us. */
  room: () => Promise<number>;
  /** The same that the preview is made with. */
  lens: (sharing: Sharing) => Promise<Lens>;
  clock: () => number;
  fetcher?: typeof fetch;
}

/** One connection with all that its sync needs. Nothing is asked of the server yet. */
export async function connect(
  parts: ConnectParts,
  { baseUrl, workspace, device, sharing }: ServerConnection,
  token: string,
): Promise<Sync> {
  const address = { baseUrl, workspace, token };
  return {
    store: await parts.store(),
    endpoint: createEndpoint(address, parts.fetcher, parts.clock),
    attachments: {
      store: await parts.attachments(),
      endpoint: createAttachmentEndpoint(address, parts.fetcher, parts.clock),
      sends: sharing.screenshots ?? false,
      room: parts.room,
    },
    to: new URL(baseUrl).origin,
    device,
    newId,
    clock: parts.clock,
    lens: await parts.lens(sharing),
    withheld: withheldKinds(sharing),
    reads: isReadable,
  };
}
