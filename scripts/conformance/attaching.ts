import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import type { Problem } from '@/lib/sync/protocol/problem';
import { check, refused, type Check } from './check';
import type { Connection, Reply } from './client';

const bytes = (size = 3000) => randomBytes(size);
type Bytes = ReturnType<typeof bytes>;
const nameOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const offset = ({ headers }: Reply<unknown>): string | null => headers.get('Upload-Offset');

/** Sends `content` from `start` to before `end`, as the attachment `id`. */
const put = (
  { ask, at }: Connection,
  content: Bytes,
  { start = 0, end = content.byteLength, id = nameOf(content), type = 'image/png' } = {},
) =>
  ask<Problem>(`${at}/attachments/${id}`, {
    method: 'PUT',
    body: content.subarray(start, end),
    headers: {
      'Content-Type': type,
      'Content-Range': `bytes ${start}-${end - 1}/${content.byteLength}`,
    },
  });
const head = ({ ask, at }: Connection, id: string) =>
  ask(`${at}/attachments/${id}`, { method: 'HEAD' });
const get = ({ ask, at }: Connection, id: string) => ask<Problem>(`${at}/attachments/${id}`);

/** For servers that announce the feature `attachments`. */
export const ATTACHING: readonly Check[] = [
  check('SY70', 'the limit is in the description', ({ description }) => {
    assert.ok((description.limits.maxAttachmentBytes ?? 0) >= 100_000);
    return Promise.resolve();
  }),
  check('SY71', 'what was sent comes back byte by byte, under its type', async (server) => {
    const content = bytes();
    assert.equal((await put(server, content, { type: 'image/webp' })).status, 204);
    const { status, headers, body } = await get(server, nameOf(content));
    assert.equal(status, 200);
    assert.equal(headers.get('Content-Type'), 'image/webp');
    assert.ok(content.equals(body));
  }),
  check('SY71', 'an attachment is no page of the server', async (server) => {
    const content = bytes();
    await put(server, content);
    const { headers } = await get(server, nameOf(content));
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.match(headers.get('Content-Disposition') ?? '', /^attachment/);
  }),
  check('SY71', 'without Content-Range the body is all of it', async (server) => {
    const content = bytes();
    const path = `${server.at}/attachments/${nameOf(content)}`;
    const headers = { 'Content-Type': 'image/jpeg' };
    const reply = await server.ask(path, { method: 'PUT', body: content, headers });
    assert.deepEqual([reply.status, offset(reply)], [204, '3000']);
  }),
  check('SY72', 'what nobody sent is 404, to go on at 0', async (server) => {
    refused(await get(server, nameOf(bytes())), 404, 'attachment-not-found');
    const reply = await head(server, nameOf(bytes()));
    assert.deepEqual([reply.status, offset(reply)], [404, '0']);
  }),
  check('SY72', 'an upload goes on where it ended, and is whole then', async (server) => {
    const content = bytes();
    assert.equal(offset(await put(server, content, { end: 1000 })), '1000');
    const begun = await head(server, nameOf(content));
    assert.deepEqual([begun.status, offset(begun)], [404, '1000']);
    refused(await get(server, nameOf(content)), 404, 'attachment-not-found');
    await put(server, content, { start: 1000, end: 1001 });
    assert.equal(offset(await put(server, content, { start: 1001 })), '3000');
    const whole = await head(server, nameOf(content));
    assert.deepEqual([whole.status, offset(whole)], [200, '3000']);
    assert.ok(content.equals((await get(server, nameOf(content))).body));
  }),
  check('SY72', 'a part at another place is 409 and says where to go on', async (server) => {
    const content = bytes();
    await put(server, content, { end: 1000 });
    for (const start of [0, 500, 2000]) {
      const reply = await put(server, content, { start });
      refused(reply, 409, 'offset-mismatch');
      assert.equal(offset(reply), '1000');
    }
  }),
  check('SY72', 'what is whole may be sent again', async (server) => {
    const content = bytes();
    await put(server, content);
    assert.equal((await put(server, content)).status, 204);
    assert.equal((await put(server, content, { end: 10 })).status, 204);
  }),
  check('SY72', 'two who send the same at once end with one whole', async (server) => {
    const content = bytes();
    const replies = await Promise.all([1, 2, 3].map(() => put(server, content)));
    assert.ok(replies.every(({ status }) => status === 204 || status === 409));
    assert.ok(content.equals((await get(server, nameOf(content))).body));
  }),
  check('SY73', 'other bytes than the address names are 422 and forgotten', async (server) => {
    const id = nameOf(bytes());
    refused(await put(server, bytes(), { id }), 422, 'hash-mismatch');
    assert.equal(offset(await head(server, id)), '0');
  }),
  ...['image/svg+xml', 'text/html', 'application/octet-stream', ''].map((type) =>
    check('SY73', `the type "${type}" is 415`, async (server) =>
      refused(await put(server, bytes(), { type }), 415, 'type-not-allowed'),
    ),
  ),
  check('SY73', 'more than the limit is 413, before it is sent', async (server) => {
    const { ask, at, description } = server;
    const size = (description.limits.maxAttachmentBytes ?? 0) + 1;
    const headers = { 'Content-Type': 'image/png', 'Content-Range': `bytes 0-9/${size}` };
    const path = `${at}/attachments/${nameOf(bytes())}`;
    const reply = await ask<Problem>(path, { method: 'PUT', body: bytes(10), headers });
    refused(reply, 413, 'attachment-too-large');
  }),
  ...['bytes 0-9/5', 'bytes 5-4/10', 'bytes 0-99/100', 'bytes */10', 'pages 0-9/10'].map((range) =>
    check('SY73', `the range "${range}" of ten bytes is 400`, async ({ ask, at }) => {
      const headers = { 'Content-Type': 'image/png', 'Content-Range': range };
      const path = `${at}/attachments/${nameOf(bytes())}`;
      refused(await ask<Problem>(path, { method: 'PUT', body: bytes(10), headers }), 400);
    }),
  ),
  check('SY70', 'an address that is no SHA-256 is refused', async (server) => {
    for (const id of ['x', 'A'.repeat(64), `${'a'.repeat(64)}b`]) {
      refused(await put(server, bytes(), { id }), 400);
      refused(await get(server, id), 404, 'attachment-not-found');
    }
  }),
  check('SY30', 'an attachment of another workspace is 404', async ({ ask }) => {
    const path = `/workspaces/00000000-0000-7000-8000-000000000000/attachments/${nameOf(bytes())}`;
    refused(await ask<Problem>(path), 404, 'workspace-not-found');
  }),
];
