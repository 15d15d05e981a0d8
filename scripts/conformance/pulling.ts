import assert from 'node:assert/strict';
import { ChangesPage } from '@/lib/sync/protocol/changes';
import { check, cursorNow, refused, statuses, version, type Check } from './check';
import { mutation } from './client';

export const PULLING: readonly Check[] = [
  check('SY10', 'a page has the shape of a page', async ({ changes }) => {
    assert.ok(ChangesPage.safeParse((await changes()).json).success);
  }),
  check('SY10', 'a record is in the next page once, in its latest state', async (server) => {
    const since = await cursorNow(server);
    const one = mutation();
    const base = version(await server.push(one));
    await server.push(mutation({ record: one.record, base, set: { note: 'b' } }));
    const { changes } = (await server.changes(`?since=${since}`)).json;
    assert.deepEqual(
      changes.map((entry) => [entry.id, entry.fields]),
      [[one.record, { note: 'b' }]],
    );
  }),
  check('SY10', 'pages rise, do not overlap and leave nothing out', async (server) => {
    let cursor = await cursorNow(server);
    const sent = Array.from({ length: 7 }, () => mutation());
    await server.push(...sent);
    const seen: string[] = [];
    for (let more = true; more;) {
      const page = (await server.changes(`?since=${cursor}&limit=2`)).json;
      assert.ok(page.changes.length <= 2);
      seen.push(...page.changes.map(({ id }) => id));
      ({ cursor, more } = page);
    }
    assert.deepEqual(
      seen,
      sent.map(({ record }) => record),
    );
  }),
  check('SY10', 'tombstones are in the pages', async (server) => {
    const one = mutation();
    const base = version(await server.push(one));
    const since = await cursorNow(server);
    await server.push(mutation({ record: one.record, base, set: undefined, delete: true }));
    const { changes } = (await server.changes(`?since=${since}`)).json;
    assert.deepEqual(
      changes.map(({ id, deleted }) => [id, deleted]),
      [[one.record, true]],
    );
  }),
  check('SY10', 'a cursor with nothing after it stays', async (server) => {
    const since = await cursorNow(server);
    assert.equal((await server.changes(`?since=${since}`)).json.cursor, since);
  }),
  check('SY10', 'the server says who wrote and when', async (server) => {
    const since = await cursorNow(server);
    await server.push(mutation({ by: 'liar', receivedAt: '1999' }));
    const [one] = (await server.changes(`?since=${since}`)).json.changes;
    assert.equal(one?.by, server.description.member.name);
    assert.ok(Math.abs(Date.parse(one.receivedAt) - Date.now()) < 3_600_000);
  }),
  check('SY11', 'If-None-Match with the ETag is 304', async ({ changes }) => {
    const etag = (await changes('?limit=1')).headers.get('ETag') ?? '';
    assert.equal((await changes('?limit=1', { 'If-None-Match': etag })).status, 304);
  }),
  check('SY11', 'after a push it is 200 again', async ({ changes, push }) => {
    const etag = (await changes('?limit=1')).headers.get('ETag') ?? '';
    await push(mutation());
    assert.equal((await changes('?limit=1', { 'If-None-Match': etag })).status, 200);
  }),
  check('SY11', 'the ETag of one page does not hide the next', async (server) => {
    const since = await cursorNow(server);
    await server.push(mutation(), mutation());
    const one = await server.changes(`?since=${since}&limit=1`);
    const next = await server.changes(`?since=${one.json.cursor}&limit=1`, {
      'If-None-Match': one.headers.get('ETag') ?? '',
    });
    assert.deepEqual([next.status, next.json.changes.length], [200, 1]);
  }),
  check('SY11', 'a tag that a proxy made weak, among others, is 304', async ({ changes }) => {
    const etag = (await changes('?limit=1')).headers.get('ETag') ?? '';
    const { status } = await changes('?limit=1', { 'If-None-Match': `"other", W/${etag}` });
    assert.equal(status, 304);
  }),
  ...['nonsense', 'zzzz.1', ''].map((since) =>
    check('SY13', `the cursor "${since}" is 410`, async ({ changes }) =>
      refused(await changes(`?since=${since}`), 410, 'cursor-expired'),
    ),
  ),
  check('SY10', 'a limit beyond the page is cut', async ({ changes }) => {
    assert.equal((await changes('?limit=999999999')).status, 200);
  }),
  ...['limit=0', 'limit=-1', 'limit=x', 'limit=', 'wait=-1', 'wait=1.5'].map((query) =>
    check('SY1', `${query} does not fit and is 400`, async ({ changes }) =>
      refused(await changes(`?${query}`), 400, 'malformed-request'),
    ),
  ),
  check('SY6', 'writers at once get versions of their own', async ({ push }) => {
    const replies = await Promise.all(Array.from({ length: 10 }, () => push(mutation())));
    assert.equal(new Set(replies.map(version)).size, 10);
  }),
  check('SY23', 'of writers at once on one record one is applied', async ({ push }) => {
    const { record } = mutation();
    const replies = await Promise.all(Array.from({ length: 5 }, () => push(mutation({ record }))));
    assert.equal(replies.flatMap(statuses).filter((one) => one === 'applied').length, 1);
  }),
  check('SY22', 'the same mutation sent at once is applied once', async ({ push }) => {
    const one = mutation();
    const replies = await Promise.all(Array.from({ length: 5 }, () => push(one)));
    assert.equal(new Set(replies.map(version)).size, 1);
  }),
];

/** For servers that announce the feature `longpoll`. */
export const WAITING: readonly Check[] = [
  check('SY12', 'waiting ends in time', async (server) => {
    const since = await cursorNow(server);
    const start = Date.now();
    assert.deepEqual((await server.changes(`?since=${since}&wait=1`)).json.changes, []);
    assert.ok(Date.now() - start < 5000);
  }),
  check('SY12', 'waiting ends when something comes', async (server) => {
    const since = await cursorNow(server);
    const waiting = server.changes(`?since=${since}&wait=15`);
    const one = mutation();
    await server.push(one);
    assert.deepEqual(
      (await waiting).json.changes.map(({ id }) => id),
      [one.record],
    );
  }),
  check('SY12', 'a longer wait than the server allows is cut', async (server) => {
    const since = await cursorNow(server);
    const waiting = server.changes(`?since=${since}&wait=999999`);
    await server.push(mutation());
    assert.equal((await waiting).status, 200);
  }),
];
