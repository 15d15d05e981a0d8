import { sameJson } from '@/lib/base/json';
import type { ServerConnection } from '@/lib/domain/connection';
import type { AttachmentEndpoint } from './attachments/attachment-endpoint';
import type { Endpoint } from './endpoint';
import type { Sync } from './sync';
import { SyncError } from './sync-error';

/** SY53: choices that change, or a connection that is turned off, stop a run before more leaves. */
export function whileUnchanged(
  sync: Sync,
  connection: ServerConnection,
  current: () => Promise<ServerConnection | undefined>,
): Sync {
  const { endpoint, attachments } = sync;
  const check = async (): Promise<void> => {
    if (!sameJson(await current(), connection)) throw new SyncError('changed');
  };
  const push: Endpoint['push'] = (body) => check().then(() => endpoint.push(body));
  if (!attachments) return { ...sync, endpoint: { ...endpoint, push } };
  const put: AttachmentEndpoint['put'] = (id, part) =>
    check().then(() => attachments.endpoint.put(id, part));
  return {
    ...sync,
    endpoint: { ...endpoint, push },
    attachments: { ...attachments, endpoint: { ...attachments.endpoint, put } },
  };
}
