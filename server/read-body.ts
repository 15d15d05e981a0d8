import { Failure } from './failure';

/** Reads JSON of at most `limit` bytes, counted as they arrive: a stated length can lie. */
export async function readBody(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json(\s*;|$)/i.test(type))
    throw new Failure('not-json', 'Send Content-Type: application/json.');
  const bytes = await readBytes(request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Failure('malformed-request', 'The body is not JSON in UTF-8.');
  }
}

/** A client sends 100 records of 256 kB at most. */
const READ_ON = 32;

/** What is too large is dropped, and read on for a while: a connection that is cut hides the answer. */
export async function readBytes({ body }: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size <= limit) chunks.push(chunk);
    else if (size > limit * READ_ON) break;
  }
  if (size > limit) throw new Failure('body-too-large', `At most ${limit} bytes.`);
  return Buffer.concat(chunks);
}
