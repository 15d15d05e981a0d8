// @vitest-environment node
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  createAttachmentEndpoint,
  type AttachmentEndpoint,
} from '@/lib/sync/attachments/attachment-endpoint';
import { SyncError } from '@/lib/sync/sync-error';
import type { Acceptance } from '@/lib/sync/protocol/acceptance';
import type { ChangesPage } from '@/lib/sync/protocol/changes';
import type { PushAnswer } from '@/lib/sync/protocol/push';
import { bundleServer } from '@/scripts/bundle-server';
import { startPostgres } from '@/test/support/postgres';
import { startServer, type ServerProcess } from '@/test/support/server-process';
import { aMutation } from '@/test/support/sync-server';

/** More by `VERBATIM_CRASH_ROUNDS=400 npx vitest run test/server/process.test.ts`. */
const ROUNDS = Number(process.env['VERBATIM_CRASH_ROUNDS'] ?? 40);

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

interface Writer {
  /** What was sent and not answered: sent again, under the same ids, to the server's next life. */
  unanswered: object[];
}

/** Pushes until the server dies under it; whatever was answered is in `acknowledged`. */
async function load(
  server: ServerProcess,
  joined: Acceptance,
  writers: Writer[],
  acknowledged: Set<string>,
) {
  const at = `/workspaces/${joined.workspace.id}`;
  const first = request<ChangesPage>(server, `${at}/changes?limit=1`, joined.token);
  // On a busy machine it may die before its first answer.
  const { epoch } = (await first.catch(() => undefined)) ?? {};
  if (!epoch) return;
  const write = async (writer: Writer) => {
    for (;;) {
      if (writer.unanswered.length === 0)
        writer.unanswered = Array.from({ length: 3 }, () => aMutation());
      const body = { epoch, device: 'crash', mutations: writer.unanswered };
      const answer = await request<PushAnswer>(server, `${at}/push`, joined.token, body);
      for (const result of answer.results ?? [])
        if (result.status === 'applied') acknowledged.add(result.record.id);
      writer.unanswered = [];
    }
  };
  await Promise.allSettled(writers.map(write));
}

async function crashRounds(args: string[], env: Record<string, string>) {
  const acknowledged = new Set<string>();
  const writers: Writer[] = Array.from({ length: 3 }, () => ({ unanswered: [] }));
  let joined: Acceptance | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const server = await startServer(file, args, env);
    joined ??= await accept(server);
    const loading = load(server, joined, writers, acknowledged);
    await new Promise((resolve) => setTimeout(resolve, 100 + (round % 20) * 7));
    await server.end('SIGKILL');
    await loading;
  }
  const server = await startServer(file, args, env);
  const found: string[] = [];
  let [cursor, written] = ['', 0];
  for (let more = true; more;) {
    const page: ChangesPage = await request<ChangesPage>(
      server,
      `/workspaces/${joined?.workspace.id ?? ''}/changes${cursor && `?since=${cursor}`}`,
      joined?.token ?? '',
    );
    found.push(...page.changes.map(({ id }) => id));
    ({ cursor, more, head: written } = page);
  }
  expect(await server.end('SIGTERM')).toBe(0);
  return { acknowledged, found, written };
}

/** Each record was written once, so the workspace counted as many writes as there are records. */
function lostOrDoubled({ acknowledged, found, written }: Awaited<ReturnType<typeof crashRounds>>) {
  console.log(`${ROUNDS} kills, ${acknowledged.size} acknowledged`);
  const lost = [...acknowledged.difference(new Set(found))];
  return { some: acknowledged.size > ROUNDS, lost, doubled: written - found.length };
}
const NOTHING = { some: true, lost: [], doubled: 0 };

it('[SY26] what SQLite was told survives the death of the server', async () => {
  expect(lostOrDoubled(await crashRounds(['--data', join(folder, 'a.db')], {}))).toEqual(NOTHING);
}, 120_000);

it('[SY26] what PostgreSQL was told survives the death of the server', async () => {
  const postgres = await startPostgres();
  expect(lostOrDoubled(await crashRounds([], { DATABASE_URL: postgres.url }))).toEqual(NOTHING);
  await postgres.stop();
}, 120_000);

it('[SY72, SY75] an upload goes on after the death of the server', async () => {
  const args = ['--data', join(folder, 'c.db'), '--attachments', '2'];
  const bytes = randomBytes(1_500_000);
  const id = createHash('sha256').update(bytes).digest('hex');
  let joined: Acceptance | undefined;
  let [sent, whole] = [0, false];
  for (let round = 0; !whole && round < 20; round++) {
    const server = await startServer(file, args);
    joined ??= await accept(server);
    const fetcher: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      if (init?.method === 'PUT' && answer.status === 204) sent++;
      // Now and then the next part is under way when it dies.
      if (sent > round) setTimeout(() => void server.end('SIGKILL'), round % 3);
      return answer;
    };
    const address = { ...server, token: joined.token, workspace: joined.workspace.id };
    whole = await uploadAll(createAttachmentEndpoint(address, fetcher), id, bytes);
    await server.end('SIGKILL');
  }
  const server = await startServer(file, args);
  const address = { ...server, token: joined?.token ?? '', workspace: joined?.workspace.id ?? '' };
  const got = await createAttachmentEndpoint(address).get(id, 2_000_000);
  await server.end('SIGTERM');
  expect(bytes.equals(got ?? new Uint8Array())).toBe(true);
  expect(sent).toBeGreaterThan(2);
}, 60_000);

/** Whether all of it got there before the server died. */
async function uploadAll(endpoint: AttachmentEndpoint, id: string, bytes: Buffer<ArrayBuffer>) {
  const { byteLength: size } = bytes;
  try {
    for (let start = await endpoint.offset(id); start < size;) {
      const part = new Blob([bytes.subarray(start, start + 100_000)]);
      start = await endpoint.put(id, { type: 'image/png', start, size, bytes: part });
    }
    return true;
  } catch (error) {
    if (error instanceof SyncError) return false;
    throw error;
  }
}

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

it('[SY6] a reader beside ten writers on two server processes misses no version', async () => {
  const postgres = await startPostgres();
  const env = { DATABASE_URL: postgres.url };
  const args = ['--requests', '1000000'];
  const one = await startServer(file, args, env);
  const joined = await accept(one);
  const two = await startServer(file, args, env);
  const at = `/workspaces/${joined.workspace.id}`;
  const { epoch } = await request<ChangesPage>(one, `${at}/changes`, joined.token);
  const sent = new Set<string>();
  let writing = true;
  const write = async (server: ServerProcess) => {
    for (let count = 0; count < 30; count++) {
      const mutations = Array.from({ length: 5 }, () => aMutation());
      const body = { epoch, device: 'writer', mutations };
      const { results } = await request<PushAnswer>(server, `${at}/push`, joined.token, body);
      expect(results.every(({ status }) => status === 'applied')).toBe(true);
      for (const { record } of mutations) sent.add(record);
    }
  };
  const seen = new Set<string>();
  const read = async () => {
    let cursor = `${epoch}.0`;
    for (let last = false; ; last = !writing) {
      const page = `${at}/changes?since=${cursor}&limit=20`;
      const { changes, ...rest } = await request<ChangesPage>(two, page, joined.token);
      for (const { id } of changes) seen.add(id);
      ({ cursor } = rest);
      if (last && changes.length === 0) return;
    }
  };
  const reading = read();
  await Promise.all(Array.from({ length: 10 }, (_, nth) => write(nth % 2 ? one : two)));
  writing = false;
  await reading;
  await Promise.all([one.end('SIGTERM'), two.end('SIGTERM')]);
  await postgres.stop();
  expect(sent.size).toBe(1500);
  expect(sent.difference(seen).size).toBe(0);
}, 60_000);
