// @vitest-environment node
import { expect, it } from 'vitest';
import { testConnection } from '@/lib/sync/connection-test';
import { aServer } from '@/test/support/sync-server';

const answering =
  (status: number, body: object = {}, headers = {}): typeof fetch =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
const failing: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
const address = { baseUrl: 'https://sync.example.com/v1', token: 't', workspace: '' };
const test = async (fetcher: typeof fetch, over = {}) =>
  (await testConnection(address, { fetcher, ...over })).code;

it.each([
  [401, 'signed-out'],
  [403, 'forbidden'],
  [404, 'not-verbatim'],
  [426, 'outdated'],
  [429, 'busy'],
  [503, 'busy'],
  [500, 'server-error'],
  [302, 'redirect'],
  [200, 'not-verbatim'],
])('a status of %i is told as %s', async (status, code) => {
  expect(await test(answering(status))).toBe(code);
});

it('tells a browser that is offline or not allowed from a server that is away', async () => {
  expect(await test(failing)).toBe('unreachable');
  expect(await test(failing, { isOnline: () => false })).toBe('offline');
  expect(await test(failing, { isPermitted: () => Promise.resolve(false) })).toBe('no-permission');
});

const code = async (baseUrl: string) => (await testConnection({ ...address, baseUrl })).code;

it('says which addresses cannot be', async () => {
  expect(await code('sync.example.com')).toBe('bad-url');
  expect(await code('http://sync.example.com')).toBe('insecure');
});

it('finds out what the token opens on a real server', async () => {
  const { app, aWorkspace } = aServer();
  const [team, other] = [await aWorkspace(), await aWorkspace()];
  const fetcher: typeof fetch = (url, init) => Promise.resolve(app.request(new Request(url, init)));
  const code = async (token: string, workspace: string) =>
    (await testConnection({ ...address, token, workspace }, { fetcher })).code;
  expect(await code(team.write.token, team.id)).toBe('ok');
  expect(await code(team.write.token, '')).toBe('ok');
  expect(await code(team.read.token, team.id)).toBe('read-only');
  expect(await code(team.write.token, other.id)).toBe('wrong-workspace');
  expect(await code('wrong', team.id)).toBe('signed-out');
});
