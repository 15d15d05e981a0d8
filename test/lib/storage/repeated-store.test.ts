// @vitest-environment node
import { expect, it } from 'vitest';
import { createBackupStore } from '@/lib/storage/backup-store';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { createRepeatedStore } from '@/lib/storage/repeated-store';
import { anInsight } from '@/test/support/builders';

const FIELDS = new Set(['plan team', 'browser firefox 0']);

async function stored() {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const insight = anInsight();
  await commit(db, [{ store: 'insights', put: insight }]);
  return { db, insight, repeated: createRepeatedStore(db) };
}

it('knows nothing before the engine has read, then what it found the last time', async () => {
  const { repeated } = await stored();
  expect((await repeated.get()).size).toBe(0);
  await repeated.put(new Set(['our office is closed']));
  await repeated.put(FIELDS);
  expect(await repeated.get()).toEqual(FIELDS);
});

it('[ST14] keeps nothing once everything was erased, though the engine is still reading', async () => {
  const { db, repeated } = await stored();
  await repeated.put(FIELDS);
  await createBackupStore(db).erase();
  expect((await repeated.get()).size).toBe(0);
  await repeated.put(FIELDS);
  expect((await repeated.get()).size).toBe(0);
});

it('[ST14] forgets what it knew when the last insight is gone', async () => {
  const { db, insight, repeated } = await stored();
  await repeated.put(FIELDS);
  await commit(db, [{ store: 'insights', remove: insight.id }]);
  await repeated.put(FIELDS);
  expect((await repeated.get()).size).toBe(0);
});

it('[ST14] is in no backup and waits for no server', async () => {
  const { db, repeated } = await stored();
  const before = await db.getAll('outbox');
  await repeated.put(FIELDS);
  expect(await db.getAll('outbox')).toEqual(before);
  expect(JSON.stringify(await createBackupStore(db).read())).not.toContain('firefox');
});
