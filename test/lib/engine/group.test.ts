// @vitest-environment node
import { expect, it } from 'vitest';
import { groupFirst } from '@/lib/engine/group';
import { createBackupStore } from '@/lib/storage/backup-store';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { anInsight } from '@/test/support/builders';
import { noEncoder } from '@/test/support/encoder-access';

it('leaves no group of insights that were erased while they were grouped', async () => {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const insights = [anInsight(), anInsight()];
  await commit(
    db,
    insights.map((put) => ({ store: 'insights', put })),
  );
  let erased: Promise<void> | undefined;
  await groupFirst({ db, encoder: noEncoder }, { granularity: 0 }, () => {
    erased ??= createBackupStore(db).erase();
  });
  await erased;
  expect(erased).toBeDefined();
  expect(await createGroupingStore(db).get()).toBeUndefined();
});
