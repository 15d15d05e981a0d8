// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { createEndpoint } from '@/lib/sync/endpoint';
import type { RecordKey } from '@/lib/sync/record/record-state';
import { runSync } from '@/lib/sync/run';
import { checksFor } from '@/scripts/conformance/checks';
import { connect, type Connection } from '@/scripts/conformance/client';
import { createMemoryStore } from '@/test/support/memory-store';
import { startForeignServer } from './foreign/server';
import { newWorkspace, type Access } from './foreign/workspace';

const FEATURES = ['longpoll'];
const workspace = newWorkspace('Conformance');
const shared = newWorkspace('Shared');
const member = (name: string, over: Partial<Access> = {}): Access => ({
  workspace,
  role: 'write',
  member: { id: randomUUID(), name },
  ...over,
});

let foreign: Awaited<ReturnType<typeof startForeignServer>>;
let server: Connection;
beforeAll(async () => {
  foreign = await startForeignServer({
    checks: member('Checks'),
    ana: member('Ana', { workspace: shared }),
    bo: member('Bo', { workspace: shared }),
  });
  server = await connect(foreign.baseUrl, 'checks');
});
afterAll(() => foreign.stop());

it('[SY2] a server written from the documents alone takes nothing else from Verbatim', () => {
  const imports = globSync('test/server/foreign/*.ts').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/from '([^']+)'/g)].map(([, from = '']) => from),
  );
  expect(imports.filter((from) => !/^(node:|\.\/\w+$)/.test(from))).toEqual([]);
});

it('[SY8] it announces what it offers, and has nothing else', async () => {
  expect(server.description.features).toEqual(FEATURES);
  const paths = ['export', 'members', `attachments/${'a'.repeat(64)}`];
  const answers = await Promise.all(paths.map((path) => server.ask(`${server.at}/${path}`)));
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});

describe('conformance of a server written from the documents alone', () => {
  it.each(checksFor(FEATURES).map((check) => [check.rule, check.says, check.run] as const))(
    '[%s] %s',
    async (_rule, _says, run) => {
      await expect(run(server)).resolves.toBeUndefined();
    },
  );
});

/** Verbatim as it is, with its records in memory. */
function aClient(token: string) {
  const memory = createMemoryStore();
  const endpoint = createEndpoint({ baseUrl: foreign.baseUrl, token, workspace: shared.id });
  const { store } = memory;
  const sync = () =>
    runSync({
      store,
      endpoint,
      to: 'foreign',
      device: token,
      newId,
      clock: Date.now,
      reads: () => true,
    });
  const shown = () =>
    Object.fromEntries([...memory.states].map(([name, { view }]) => [name, view] as const));
  return { ...memory, sync, shown };
}

describe('two clients of Verbatim on a server written from the documents alone', () => {
  it('[SY43, SY44, SY48] edit apart, meet, and show the same, though it takes less at once than they send', async () => {
    const [ana, bo] = [aClient('ana'), aClient('bo')];
    const keys = Array.from({ length: 450 }, (): RecordKey => ({ kind: 'insight', id: newId() }));
    const [both, late, gone] = keys as [RecordKey, RecordKey, RecordKey];
    for (const key of keys) ana.edit(key, () => ({ note: 'slow', tags: ['export'] }));
    expect([await ana.sync(), await bo.sync()]).toEqual(['done', 'done']);
    expect(bo.shown()).toEqual(ana.shown());
    ana.edit(both, (view) => ({ ...view, note: 'slow on Mondays', tags: ['export', 'speed'] }));
    bo.edit(both, (view) => ({ ...view, note: 'slow for all', tags: ['export', 'large'] }));
    ana.edit(late, () => undefined);
    bo.edit(late, (view) => ({ ...view, note: 'still slow' }));
    bo.edit(gone, () => undefined);
    for (const client of [ana, bo, ana, bo, ana]) expect(await client.sync()).toBe('done');
    expect(ana.shown()).toEqual(bo.shown());
    expect(ana.view(late)).toMatchObject({ note: 'still slow' });
    expect(ana.view(gone)).toBeUndefined();
    expect(ana.view(both)).toMatchObject({
      note: 'slow for all',
      alternates: [{ field: 'note', value: 'slow on Mondays', by: 'Ana' }],
    });
    expect([...shared.records.values()].filter(({ deleted }) => deleted)).toHaveLength(1);
    expect([...ana.states.values()].filter(({ open, inflight }) => open ?? inflight)).toEqual([]);
  });
});
