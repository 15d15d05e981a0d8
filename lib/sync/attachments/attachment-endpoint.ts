import type { EndpointAddress } from '@/lib/sync/endpoint';
import { UPLOAD_OFFSET, type AttachmentType } from '@/lib/sync/protocol/attachment';
import { PROTOCOL } from '@/lib/sync/protocol/limits';
import { safely, toError } from '@/lib/sync/request';
import type { SafeAnswer, SafeRequest } from '@/lib/sync/safe-fetch';
import { SyncError } from '@/lib/sync/sync-error';

/** The part of a server that keeps attachments. */
export interface AttachmentEndpoint {
  /** Bytes of it that are there. */
  offset: (id: string) => Promise<number>;
  /** Sends `part`, of `size` bytes in all, from `start` on. Resolves to the bytes that are there then. */
  put: (id: string, part: Part) => Promise<number>;
  /** Undefined when it is not there, or not whole. */
  get: (id: string, maxBytes: number) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

export interface Part {
  type: AttachmentType;
  start: number;
  size: number;
  bytes: Blob;
}

export function createAttachmentEndpoint(
  { baseUrl, token, workspace }: EndpointAddress,
  fetcher: typeof fetch = fetch,
  clock: () => number = Date.now,
): AttachmentEndpoint {
  const base = baseUrl.replace(/\/+$/, '');
  const common = { Authorization: `Bearer ${token}`, 'Verbatim-Protocol': PROTOCOL };
  const ask = (id: string, { headers, ...request }: SafeRequest): Promise<SafeAnswer> =>
    safely(
      `${base}/workspaces/${encodeURIComponent(workspace)}/attachments/${id}`,
      { ...request, headers: { ...common, ...headers } },
      fetcher,
    );
  return {
    async offset(id) {
      const answer = await ask(id, { method: 'HEAD' });
      return isHere(answer) || answer.status === 404 ? readOffset(answer) : fail(answer, clock());
    },
    async put(id, { type, start, size, bytes }) {
      const range = `bytes ${start}-${start + bytes.size - 1}/${size}`;
      const headers = { 'Content-Type': type, 'Content-Range': range };
      const answer = await ask(id, { method: 'PUT', headers, body: bytes });
      const isElsewhere = answer.status === 409 && answer.headers.has(UPLOAD_OFFSET);
      return isHere(answer) || isElsewhere ? readOffset(answer) : fail(answer, clock());
    },
    async get(id, maxBytes) {
      const answer = await ask(id, { method: 'GET', maxBytes });
      if (answer.status === 404) return undefined;
      return isHere(answer) ? answer.bytes : fail(answer, clock());
    },
  };
}

const isHere = ({ status }: SafeAnswer): boolean => status >= 200 && status <= 299;

function readOffset({ status, headers }: SafeAnswer): number {
  const text = headers.get(UPLOAD_OFFSET) ?? '';
  if (!/^\d{1,15}$/.test(text)) throw new SyncError('not-verbatim', { status });
  return Number(text);
}

function fail(answer: SafeAnswer, now: number): never {
  throw toError(answer, now);
}
