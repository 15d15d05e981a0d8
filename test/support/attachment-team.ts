import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createAttachmentEndpoint } from '@/lib/sync/attachments/attachment-endpoint';
import { createEndpoint } from '@/lib/sync/endpoint';
import { runSync } from '@/lib/sync/run';
import type { Sync } from '@/lib/sync/sync';
import { createMemoryAttachments } from './memory-attachments';
import { createMemoryStore } from './memory-store';
import { aServer } from './sync-server';

export const MEGABYTE = 1_000_000;
const REFUSAL = { type: 'x', title: 'No', status: 415, code: 'type-not-allowed' };
export const record = { kind: 'insight', id: randomUUID() };

export const picture = (size: number) => {
  const bytes = new Uint8Array(randomBytes(size));
  const id = createHash('sha256').update(bytes).digest('hex');
  return { id, blob: new Blob([bytes], { type: 'image/png' }), bytes };
};

export async function aTeam(maxAttachmentBytes: number | undefined = 2 * MEGABYTE) {
  const server = aServer(maxAttachmentBytes ? { limits: { maxAttachmentBytes } } : {});
  const team = await server.aWorkspace();
  return { ...server, team };
}

interface Wire {
  /** `PUT`, `GET` … in the order they were sent, attachments alone. */
  asked: string[];
  sentBytes: number;
  /** The network breaks once so many parts have been sent. */
  breaksAfter: number;
  /** The server takes none of this type. */
  refuses: boolean;
}

/** One installation of the real client, speaking to the real server. */
export function aClient({ app, team }: Awaited<ReturnType<typeof aTeam>>, sends = true) {
  const memory = createMemoryStore();
  const attachments = createMemoryAttachments();
  const wire: Wire = { asked: [], sentBytes: 0, breaksAfter: Infinity, refuses: false };
  const clock = { now: Date.now() };
  const room = { bytes: Infinity };
  const fetcher: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.url.includes('/attachments/')) wire.asked.push(request.method);
    if (request.method === 'PUT') {
      if (wire.refuses) return Response.json(REFUSAL, { status: 415 });
      if (wire.breaksAfter-- <= 0) throw new TypeError('Failed to fetch');
      wire.sentBytes += (await request.clone().arrayBuffer()).byteLength;
    }
    return app.request(request);
  };
  const address = {
    baseUrl: 'http://localhost/v1',
    token: team.write.token,
    workspace: team.id,
  };
  const sync: Sync = {
    store: memory.store,
    endpoint: createEndpoint(address, fetcher),
    to: 'http://localhost',
    device: 'test',
    newId: randomUUID,
    clock: () => clock.now,
    random: () => 0,
    reads: () => true,
    attachments: {
      store: attachments.store,
      endpoint: createAttachmentEndpoint(address, fetcher),
      sends,
      room: () => Promise.resolve(room.bytes),
    },
  };
  const name = ({ id, blob }: ReturnType<typeof picture>, bytes = blob.size) =>
    attachments.named.push({ id, type: 'image/png', bytes, record, isShared: true });
  const clip = (one: ReturnType<typeof picture>) => {
    attachments.pictures.set(one.id, one.blob);
    name(one);
  };
  const run = () => {
    clock.now += 3_600_000;
    return runSync(sync);
  };
  return {
    ...attachments,
    sync,
    memory,
    wire,
    clock,
    room,
    name,
    clip,
    run,
    soon: () => runSync(sync),
  };
}
