// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Acceptance } from '@/lib/sync/protocol/member';
import type { ChangesPage } from '@/lib/sync/protocol/changes';
import type { PushAnswer } from '@/lib/sync/protocol/push';
import { bundleServer } from '@/scripts/bundle-server';
import { startPostgres } from '@/test/support/postgres';
import { startServer, type ServerProcess } from '@/test/support/server-process';
import { aMutation } from '@/test/support/sync-server';

/** More by `VERBATIM_CRASH_ROUNDS=40 npx vitest run test/server/process.test.ts`. */
const ROUNDS = Number(process.env['VERBATIM_CRASH_ROUNDS'] ?? 8);

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-server-'));
  file = await bundleServer(join(folder, 'bundle'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function request<T>({ baseUrl }: ServerProcess, path: string, token: string, body?: object) {
  const response = await fetch(baseUrl + path, {
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}

const accept = (server: ServerProcess) =>
  request<Acceptance>(server, '/invites/accept', '', { code: server.invite, name: 'Ada' });

/** Pushes until the server dies under it; whatever was answered is in `acknowledged`. */
async function load(server: ServerProcess, joined: Acceptance, acknowledged: Set<string>) {
  const at = `/workspaces/${joined.workspace.id}`;
  const { epoch } = await request<ChangesPage>(server, `${at}/changes?limit=1`, joined.token);
  const writer = async () => {
    for (;;) {
      const mutations = Array.from({ length: 3 }, () => aMutation());
      const body = { epoch, device: 'crash', mutations };
      const answer = await request<PushAnswer>(server, `${at}/push`, joined.token, body);
      for (const result of answer.results ?? [])
        if (result.status === 'applied') acknowledged.add(result.record.id);
    }
  };
  await Promise.allSettled([writer(), writer(), writer()]);
}

async function crashRounds(args: string[], env: Record<string, string>) {
  const acknowledged = new Set<string>();
  let joined: Acceptance | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const server = await startServer(file, args, env);
    joined ??= await accept(server);
    const loading = load(server, joined, acknowledged);
    await new Promise((resolve) => setTimeout(resolve, 150 + round * 7));
    await server.end('SIGKILL');
    await loading;
  }
  const server = await startServer(file, args, env);
  const found: string[] = [];
  let cursor = '';
  for (let more = true; more;) {
    const page: ChangesPage = await request<ChangesPage>(
      server,
      `/workspaces/${joined?.workspace.id ?? ''}/changes${cursor && `?since=${cursor}`}`,
      joined?.token ?? '',
    );
    found.push(...page.changes.map(({ id }) => id));
    ({ cursor, more } = page);
  }
  expect(await server.end('SIGTERM')).toBe(0);
  return { acknowledged, found };
}

function lostOrDoubled({ acknowledged, found }: Awaited<ReturnType<typeof crashRounds>>) {
  console.log(`${ROUNDS} kills, ${acknowledged.size} acknowledged`);
  const lost = [...acknowledged.difference(new Set(found))];
  const doubled = found.filter((id, at) => found.indexOf(id) !== at);
  return { some: acknowledged.size > ROUNDS, lost, doubled };
}
const NOTHING = { some: true, lost: [], doubled: [] };

it('[SY26] what SQLite was told survives the death of the server', async () => {
  expect(lostOrDoubled(await crashRounds(['--data', join(folder, 'a.db')], {}))).toEqual(NOTHING);
}, 120_000);

it('[SY26] what PostgreSQL was told survives the death of the server', async () => {
  const postgres = await startPostgres();
  expect(lostOrDoubled(await crashRounds([], { DATABASE_URL: postgres.url }))).toEqual(NOTHING);
  await postgres.stop();
}, 120_000);

it('[SY32] offers an invite until somebody is in, and refuses to listen in the clear', async () => {
  const args = ['--data', join(folder, 'b.db')];
  const first = await startServer(file, args);
  await first.end('SIGTERM');
  const second = await startServer(file, args);
  expect((await accept(second)).member.role).toBe('admin');
  expect(await second.end('SIGTERM')).toBe(0);
  const third = await startServer(file, args);
  expect(third.invite).toBeUndefined();
  await third.end('SIGTERM');
  await expect(startServer(file, [...args, '--host', '0.0.0.0'])).rejects.toThrow('ended before');
});
