// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backUp, restore } from '@/server/backup';
import type { Db } from '@/server/database/db';
import { openPostgres } from '@/server/database/postgres';
import { openSqlite } from '@/server/database/sqlite';
import { startPostgres, type Postgres } from '@/test/support/postgres';
import { aMutation, aPeer, aServer } from '@/test/support/sync-server';

let postgres: Postgres;
let one: Db;
let two: Db;
beforeAll(async () => {
  postgres = await startPostgres();
  [one, two] = await Promise.all([openPostgres(postgres.url), openPostgres(postgres.url)]);
}, 60_000);
afterAll(async () => {
  await Promise.all([one.close(), two.close()]);
  await postgres.stop();
}, 60_000);

const script = async (db: Db) => {
  const server = aServer({ db, clock: () => 0 });
  const team = await server.aWorkspace();
  const peer = aPeer(server.ask, team.id, team.write.token);
  const id = '00000000-0000-4000-8000-000000000001';
  const first = aMutation({
    id,
    record: id,
    set: { note: 'zoë \u0000 \ud800', customer: { name: 'A' } },
  });
  const gone = { id: id.replace(/1$/, '2'), kind: 'insight', record: id, base: 1, delete: true };
  const { results } = await peer.push([first]);
  const again = await peer.push([first, { ...first, id: id.replace(/1$/, '3') }]);
  const removed = await peer.push([gone]);
  const { changes, head } = await peer.changes();
  return JSON.stringify([results, again.results, removed.results, changes, head]);
};

it('[SY22] [SY23] repeats, conflicts and tombstones are as on SQLite', async () => {
  expect(await script(one)).toBe(await script(openSqlite(':memory:')));
});

it('[SY27] a backup of PostgreSQL is restored into SQLite, under a new epoch that names the old one', async () => {
  const server = aServer({ db: one });
  const team = await server.aWorkspace();
  const mutation = aMutation();
  await aPeer(server.ask, team.id, team.write.token).push([mutation]);
  const { epoch } = await aPeer(server.ask, team.id, team.read.token).changes();
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-backup-'));
  await backUp(two, join(folder, 'all.json'));
  const copy = aServer();
  await restore(copy.db, join(folder, 'all.json'));
  rmSync(folder, { recursive: true });
  const peer = aPeer(copy.ask, team.id, team.write.token);
  const page = await peer.changes();
  expect(page).toMatchObject({ previous: { epoch, head: 1 }, changes: [{ id: mutation.record }] });
  expect(page.epoch).not.toBe(epoch);
  expect((await peer.push([mutation])).results).toMatchObject([{ duplicate: true }]);
});
