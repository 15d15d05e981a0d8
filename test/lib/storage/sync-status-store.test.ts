// @vitest-environment node
import { beforeEach, expect, it } from 'vitest';
import { commit } from '@/lib/storage/commit';
import { createConnectionStore } from '@/lib/storage/connection-store';
import { openDatabase, type Database } from '@/lib/storage/database';
import { createSyncStatusStore } from '@/lib/storage/sync-status-store';
import { logSending } from '@/lib/storage/send-log';
import { anInsight } from '@/test/support/builders';

let db: Database;
beforeEach(async () => {
  db = await openDatabase(() => {}, crypto.randomUUID());
});

const refusal = { type: 'x', title: 'No', status: 413, detail: 'Too large.' };

it('[SY48] counts what waits, and apart from it what the server refused', async () => {
  const [one, two] = [anInsight(), anInsight()];
  await commit(
    db,
    [one, two].map((put) => ({ store: 'insights', put })),
  );
  await db.put('outbox', { store: 'insights', id: two.id, base: undefined, held: refusal });
  await db.put('inflight', {
    kind: 'insight',
    id: one.id,
    change: { id: 'm', base: 0, baseFields: {}, attempts: 0 },
  });
  const store = createSyncStatusStore(db);
  expect(await store.facts()).toMatchObject({ server: undefined, waiting: 1, held: 1 });
  expect(await store.held()).toEqual([{ kind: 'insight', id: two.id, why: refusal, record: two }]);
  expect(await store.record({ kind: 'insight', id: one.id })).toEqual(one);
  expect(await store.record({ kind: 'of tomorrow', id: one.id })).toBeUndefined();
});

it('[SY48] what was refused of a kind that is withheld since is not taken off what waits', async () => {
  const held = { store: 'pageVersions', id: 'v', base: undefined, held: refusal } as const;
  await db.put('outbox', held);
  const server = {
    baseUrl: 'https://team.example/v1',
    workspace: 'w',
    workspaceName: 'Team',
    member: 'Wim',
    device: 'd',
    sharing: { withhold: [], redact: false },
    on: true,
  };
  await createConnectionStore(db).set('server', server);
  expect(await createSyncStatusStore(db).facts()).toMatchObject({ waiting: 0, held: 1 });
});

it('[SY52] gives the newest sendings first, until they are cleared', async () => {
  const store = createSyncStatusStore(db);
  for (let nth = 0; nth < 120; nth++)
    await logSending(db, {
      at: `${nth}`,
      to: 'x',
      operation: 'push',
      records: [],
      bytes: 1,
      outcome: 'ok',
    });
  const sendings = await store.sendings();
  expect([sendings.length, sendings[0]?.at]).toEqual([100, '119']);
  await store.clearSendings();
  expect(await store.sendings()).toEqual([]);
});
