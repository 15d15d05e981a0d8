import assert from 'node:assert/strict';
import { Description } from '@/lib/sync/protocol/describe';
import type { Problem } from '@/lib/sync/protocol/problem';
import { check, refused, type Check } from './check';
import { mutation } from './client';

const ELSEWHERE = '/workspaces/00000000-0000-7000-8000-000000000000';

export const WIRE: readonly Check[] = [
  check('SY2', 'the base URL describes the server', async ({ description }) => {
    assert.ok(Description.safeParse(description).success);
  }),
  check('SY2', 'the token opens a workspace it may write to', async ({ description }) => {
    assert.notEqual(description.workspaces.at(0)?.role ?? 'read', 'read');
  }),
  check('SY3', 'another version of the protocol is 426', async ({ changes }) =>
    refused(await changes('', { 'Verbatim-Protocol': '99' }), 426, 'protocol-unsupported'),
  ),
  ...['1.0', '01', '2'].map((spoken) =>
    check('SY3', `version ${spoken} is another`, async ({ changes }) =>
      refused(await changes('', { 'Verbatim-Protocol': spoken }), 426),
    ),
  ),
  check('SY3', 'version 1 is spoken', async ({ changes }) => {
    assert.equal((await changes('?limit=1', { 'Verbatim-Protocol': '1' })).status, 200);
  }),
  check('SY4', 'no token is 401 with WWW-Authenticate', async ({ ask }) => {
    const reply = await ask<Problem>('', { headers: { Authorization: '' } });
    refused(reply, 401, 'not-signed-in');
    assert.match(reply.headers.get('WWW-Authenticate') ?? '', /^Bearer/);
  }),
  check('SY4', 'a wrong token is 401', async ({ ask }) =>
    refused(await ask('', { headers: { Authorization: 'Bearer wrong' } }), 401),
  ),
  check('SY8', 'a path outside of the document is 404, whoever asks', async ({ ask }) => {
    refused(await ask('/nothing'), 404, 'not-found');
    refused(await ask('/nothing', { headers: { Authorization: '' } }), 404, 'not-found');
  }),
  check('SY2', 'the base URL may end in a slash', async ({ ask, description }) => {
    assert.deepEqual((await ask<Description>('/')).json, description);
  }),
  check('SY1', 'no cache keeps an answer', async ({ changes }) => {
    assert.match((await changes('?limit=1')).headers.get('Cache-Control') ?? '', /no-store/);
  }),
  check('SY9', 'the version is looked at before the token', async ({ ask }) =>
    refused(await ask('', { headers: { Authorization: '', 'Verbatim-Protocol': '9' } }), 426),
  ),
  check('SY9', 'the workspace is looked at before the body', async ({ ask }) =>
    refused(await ask(`${ELSEWHERE}/push`, { method: 'POST', body: '{' }), 404),
  ),
  check('SY30', 'another workspace is 404', async ({ ask }) =>
    refused(await ask(`${ELSEWHERE}/changes`), 404, 'workspace-not-found'),
  ),
  check('SY30', 'another workspace is 404 for a push too', async ({ ask, epoch }) =>
    refused(
      await ask(`${ELSEWHERE}/push`, {
        method: 'POST',
        body: JSON.stringify({ epoch, device: 'd', mutations: [] }),
      }),
      404,
    ),
  ),
  check('SY34', 'a body that is too large is 413', async ({ post, description }) =>
    refused(await post(' '.repeat(description.limits.maxBodyBytes + 1)), 413),
  ),
  check('SY34', 'the answer to a large body arrives, each time', async ({ post, description }) => {
    for (let time = 0; time < 8; time++)
      refused(await post(' '.repeat(2 * description.limits.maxBodyBytes)), 413, 'body-too-large');
  }),
  check('SY34', 'too many mutations are 413', async ({ push, description }) =>
    refused(
      await push(...Array.from({ length: description.limits.maxBatch + 1 }, () => mutation())),
      413,
    ),
  ),
  check('SY1', 'another type of body is 415', async ({ post }) =>
    refused(await post('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }), 415),
  ),
  check('SY1', 'half of a JSON text is 400', async ({ post }) =>
    refused(await post('{"epoch":'), 400),
  ),
  ...[[], 7, null, {}, { epoch: 1 }, { epoch: 'e', device: '../x', mutations: [] }].map((body) =>
    check('SY1', `a push of ${JSON.stringify(body)} is 400`, async ({ post }) =>
      refused(await post(JSON.stringify(body)), 400),
    ),
  ),
];
