import { AttachmentId, AttachmentType, UPLOAD_OFFSET } from '@/lib/sync/protocol/attachment';
import { atOffset, findAttachment, readParts, takePart, type Part } from './attachments';
import { Failure } from './failure';
import type { Call } from './call';
import { toStream } from './stream';

/** SY71: whatever it is, no browser opens it as a page of this server. */
const HEADERS = {
  'Content-Disposition': 'attachment',
  'Content-Security-Policy': "default-src 'none'; sandbox",
};

/** GET and HEAD. What is here in part is not here, but for the place to go on at. */
export async function getAttachment({ service, caller, id }: Call): Promise<Response> {
  limitOf(service.limits);
  const { query } = service.db;
  const found = AttachmentId.safeParse(id).success
    ? await findAttachment(query, caller.workspace, id)
    : undefined;
  if (!found || found.received < found.size)
    throw atOffset(new Failure('attachment-not-found'), found?.received ?? 0);
  const headers = {
    ...HEADERS,
    'Content-Type': found.type,
    'Content-Length': String(found.size),
    [UPLOAD_OFFSET]: String(found.size),
  };
  return new Response(toStream(readParts(query, caller.workspace, id)), { headers });
}

export async function putAttachment(call: Call): Promise<Response> {
  const { service, caller, id, now } = call;
  const limit = limitOf(service.limits);
  if (!AttachmentId.safeParse(id).success)
    throw new Failure('malformed-request', 'The address ends in the SHA-256 of the bytes, in hex.');
  const part = readPart(call);
  if (part.size > limit) throw new Failure('attachment-too-large', `At most ${limit} bytes.`);
  const received = await takePart(service.db, { ws: caller.workspace, id }, part, now);
  return new Response(null, { status: 204, headers: { [UPLOAD_OFFSET]: String(received) } });
}

function limitOf({ maxAttachmentBytes }: Call['service']['limits']): number {
  if (maxAttachmentBytes === undefined)
    throw new Failure('not-found', 'This server takes no attachments.');
  return maxAttachmentBytes;
}

/** RFC 9110, 14.5: a `Content-Range` makes it a partial PUT. */
function readPart({ headers, bytes }: Call): Part {
  const type = AttachmentType.safeParse(headers.get('Content-Type')).data;
  if (!type) throw new Failure('type-not-allowed', 'PNG, JPEG or WebP.');
  const range =
    headers.get('Content-Range') ?? `bytes 0-${bytes.byteLength - 1}/${bytes.byteLength}`;
  const [, first, last, size] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(range) ?? [];
  const part = { start: Number(first), size: Number(size), type, bytes };
  const length = Number(last) - part.start + 1;
  if (bytes.byteLength === 0 || length !== bytes.byteLength || part.start + length > part.size)
    throw new Failure('malformed-request', 'Content-Range and the body do not fit together.');
  return part;
}
