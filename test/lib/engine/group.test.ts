// @vitest-environment node
import { expect, it } from 'vitest';
import type { Insight } from '@/lib/domain/insight';
import { cutFiner, findSimilarIn, groupAgain, groupFirst } from '@/lib/engine/group';
import { createBackupStore } from '@/lib/storage/backup-store';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createRepeatedStore } from '@/lib/storage/repeated-store';
import { anInsight, aPassage } from '@/test/support/builders';
import { countingEncoder, noEncoder } from '@/test/support/encoder-access';

const COMPLAINTS = ['The export times out', 'SSO logs us out', 'The map does not load'].flatMap(
  (what) => ['since Monday', 'every morning', 'on the train'].map((when) => `${what} ${when}.`),
);
const byForm = COMPLAINTS.map((text, nth) => {
  const exact = `Browser: Firefox ${nth}\n${text}\nOur office is closed between Christmas and New Year.`;
  return anInsight({ passages: [aPassage({ exact })] });
});

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
  expect((await createRepeatedStore(db).get()).size).toBe(0);
});

it('[CL17] reads no text again for those of one problem, though few of them share a footer', async () => {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  await commit(
    db,
    byForm.map((put) => ({ store: 'insights', put })),
  );
  const { encoder, read } = countingEncoder();
  const means = { db, encoder };
  await groupFirst(means, { granularity: 0 }, () => {});
  expect(read.flat().toSorted()).toEqual(COMPLAINTS.toSorted());
  const [one, other, ...rest] = byForm.map(({ id }) => id);
  await cutFiner(means, [one!, other!]);
  const others = [{ id: 'other', speakers: [rest[3]!] }];
  await findSimilarIn(means, { own: [one!, other!], others, loose: [rest[5]!] });
  expect(read.flat()).toHaveLength(COMPLAINTS.length);
});

it('[ST14] keeps what many say in the same words with the first answer and every other', async () => {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const put = (insights: readonly Insight[]) =>
    commit(
      db,
      insights.map((one) => ({ store: 'insights', put: one })),
    );
  const repeated = createRepeatedStore(db);
  const means = { db, encoder: noEncoder };
  await put(byForm.slice(0, 2));
  await groupFirst(means, { granularity: 0 }, () => {});
  expect((await repeated.get()).size).toBe(0);
  await put(byForm);
  await groupAgain(means, { granularity: 0 }, () => {});
  expect((await repeated.get()).size).toBe(1);
});
