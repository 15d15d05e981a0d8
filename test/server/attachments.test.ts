// @vitest-environment node
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp, restore } from '@/server/backup';
import { openPostgres } from '@/server/database/postgres';
import { openSqlite } from '@/server/database/sqlite';
import { sweepAttachments } from '@/server/sweep';
import { startPostgres, type Postgres } from '@/test/support/postgres';
import { aMutation, aPeer, aServer } from '@/test/support/sync-server';

const DAY = 24 * 3_600_000;
const START = Date.parse('2026-03-02T09:00:00Z');

let postgres: Postgres;
let folder: string;
beforeAll(async () => {
  postgres = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), 'verbatim-attachments-'));
}, 60_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true });
}, 60_000);

const picture = (size = 2500) => {
  const bytes = randomBytes(size);
  return { bytes, id: createHash('sha256').update(bytes).digest('hex') };
};

async function aTeam(name: string) {
  const db = name === 'SQLite' ? openSqlite(':memory:') : await openPostgres(postgres.url);
  const limits = { maxAttachmentBytes: 10_000 };
  const server = aServer({ db, limits, clock: () => START });
  const team = await server.aWorkspace();
  const { token } = team.write;
  const at = (id: string, workspace = team.id) => `workspaces/${workspace}/attachments/${id}`;
  const put = ({ bytes, id }: ReturnType<typeof picture>, end = bytes.byteLength) =>
    server.ask(at(id), {
      method: 'PUT',
      token,
      body: bytes.subarray(0, end),
      headers: {
        'Content-Type': 'image/png',
        'Content-Range': `bytes 0-${end - 1}/${bytes.byteLength}`,
      },
    });
  const stateOf = async (id: string) =>
    (await server.ask(at(id), { method: 'HEAD', token })).status;
  return { ...server, team, at, put, stateOf, peer: aPeer(server.ask, team.id, token) };
}

describe.each(['SQLite', 'PostgreSQL'])('attachments on %s', (name) => {
  it('[SY74] stay as long as a record names them, and for a week after', async () => {
    const { db, put, stateOf, peer } = await aTeam(name);
    const [named, orphan] = [picture(), picture()];
    await put(named);
    await put(orphan);
    const mutation = aMutation({ set: { attachments: [{ id: named.id }] } });
    await peer.push([mutation]);
    await sweepAttachments(db, START);
    await sweepAttachments(db, START + 8 * DAY);
    expect([await stateOf(named.id), await stateOf(orphan.id)]).toEqual([200, 404]);
    await peer.push([
      { ...aMutation({ record: mutation.record, base: 1 }), set: undefined, delete: true },
    ]);
    await sweepAttachments(db, START + 9 * DAY);
    await sweepAttachments(db, START + 15 * DAY);
    expect(await stateOf(named.id)).toBe(200);
    await sweepAttachments(db, START + 17 * DAY);
    expect(await stateOf(named.id)).toBe(404);
    await db.close();
  });

  it('[SY74] a week is counted anew once a record names them again', async () => {
    const { db, put, stateOf, peer } = await aTeam(name);
    const one = picture();
    await put(one);
    await sweepAttachments(db, START);
    await peer.push([aMutation({ set: { note: `see ${one.id}` } })]);
    await sweepAttachments(db, START + 20 * DAY);
    expect(await stateOf(one.id)).toBe(200);
    await db.close();
  });

  it('[SY74] an upload that nobody goes on with for a week is dropped', async () => {
    const { db, ask, put, at, team } = await aTeam(name);
    const one = picture();
    await put(one, 1000);
    const offset = async () =>
      (await ask(at(one.id), { token: team.read.token })).headers.get('Upload-Offset');
    await sweepAttachments(db, START + 6 * DAY);
    expect(await offset()).toBe('1000');
    await sweepAttachments(db, START + 8 * DAY);
    expect(await offset()).toBe('0');
    await db.close();
  });

  it('[SY30] one that another workspace has is not there', async () => {
    const { db, ask, put, at, aWorkspace, stateOf } = await aTeam(name);
    const one = picture();
    await put(one);
    const foreign = await aWorkspace();
    const { token } = foreign.admin;
    expect(await stateOf(one.id)).toBe(200);
    expect((await ask(at(one.id, foreign.id), { token })).status).toBe(404);
    await db.close();
  });

  it('are in the counts, in the export that asks for them, and in a backup', async () => {
    const { db, ask, put, team } = await aTeam(name);
    const one = picture();
    await put(one);
    await put(picture(), 700);
    const read = async (path: string) =>
      (await ask(`workspaces/${team.id}/${path}`, { token: team.read.token })).text();
    expect(JSON.parse(await read('counts'))).toMatchObject({
      attachments: { count: 1, bytes: 2500 },
    });
    expect(await read('export')).toBe('');
    expect(JSON.parse(await read('export?attachments=1'))).toEqual({
      attachment: one.id,
      type: 'image/png',
      bytes: 2500,
      data: one.bytes.toString('base64'),
    });
    await backUp(db, join(folder, name));
    const copy = aServer({ limits: { maxAttachmentBytes: 10_000 } });
    await restore(copy.db, join(folder, name));
    const path = `workspaces/${team.id}/attachments/${one.id}`;
    const answer = await copy.ask(path, { token: team.read.token });
    expect(one.bytes.equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);
    await db.close();
  });
});

it('a backup that is cut short replaces nothing', async () => {
  const { db, peer } = await aTeam('SQLite');
  await peer.push([aMutation()]);
  const file = join(folder, 'short');
  await backUp(db, file);
  truncateSync(file, statSync(file).size - 11);
  await expect(restore(db, file)).rejects.toThrow('cut short');
  expect((await peer.changes()).changes).toHaveLength(1);
});

it('[SY8, SY70] a server that was not told to takes none and announces none', async () => {
  const { ask, aWorkspace } = aServer();
  const team = await aWorkspace();
  const { token } = team.write;
  const description: unknown = await (await ask('', { token })).json();
  expect(description).toHaveProperty('features', ['longpoll', 'export', 'administration']);
  expect(description).not.toHaveProperty('limits.maxAttachmentBytes');
  const path = `workspaces/${team.id}/attachments/${'a'.repeat(64)}`;
  const headers = { 'Content-Type': 'image/png' };
  expect((await ask(path, { token })).status).toBe(404);
  expect((await ask(path, { token, method: 'PUT', body: 'x', headers })).status).toBe(404);
});
