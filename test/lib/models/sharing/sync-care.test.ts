import { expect, it } from 'vitest';
import { createSyncCare } from '@/lib/models/sharing/sync-care';
import { newMeta, type SyncMeta } from '@/lib/sync/store';
import { anInsight } from '@/test/support/builders';

const insight = anInsight();
const key = { kind: 'insight', id: insight.id };

function aCare(meta: SyncMeta) {
  const done: string[] = [];
  const note = (what: string) => Promise.resolve(void done.push(what));
  const care = createSyncCare({
    store: {
      meta: () => Promise.resolve(meta),
      held: () =>
        Promise.resolve([
          { ...key, why: { type: 'x', title: 'No', status: 413 }, record: insight },
        ]),
      pictures: () =>
        Promise.resolve({
          epoch: 'e',
          settled: [],
          absent: [],
          askedAt: 0,
          refused: [{ id: 'a', why: 'attachment-too-large' }],
          roomless: ['b', 'c'],
        }),
      sendings: () => Promise.resolve([]),
      clearSendings: () => note('cleared'),
      record: ({ id }) => Promise.resolve(id === insight.id ? insight : undefined),
    },
    unread: () => Promise.resolve([key]),
    retryHeld: (keys) => note(`retry ${keys.length}`),
    forgetNotices: () => note('seen'),
    answerResync: (answer) => note(answer),
    run: () => note('run'),
    onChanges: () => {},
  });
  return { care, done };
}

it('[SY45] asks what a resync may do, shows what it is about, and goes on with the answer', async () => {
  const some = [key, { kind: 'insight', id: 'gone' }];
  const { care, done } = aCare({
    ...newMeta(),
    pause: 'asks',
    resync: { removes: 34, of: 120, some },
  });
  await care.load();
  expect(care.resync.value).toEqual({ removes: 34, of: 120, some: [insight, undefined] });
  await care.answer('keep');
  expect(done).toEqual(['keep', 'run']);
});

it('[SY44] [SY48] tells of deletions that were undone and of changes that were refused', async () => {
  const notice = { ...key, code: 'delete-undone' as const, by: 'Bo', at: '' };
  const { care, done } = aCare({ ...newMeta(), notices: [notice] });
  await care.load();
  expect(care.notices.value).toEqual([{ notice, record: insight }]);
  expect([care.unread.value, care.resync.value]).toEqual([1, undefined]);
  expect(JSON.parse(care.heldText())).toMatchObject([{ record: { id: insight.id } }]);
  await care.retryHeld();
  await care.forgetNotices();
  await care.clearLog();
  expect(done).toEqual(['retry 1', 'run', 'seen', 'cleared']);
});

it('[SY76] [SY77] tells of pictures that are not where they should be, and tries them again', async () => {
  const { care, done } = aCare(newMeta());
  await care.load();
  expect(care.pictures.value).toEqual({
    refused: [{ id: 'a', why: 'attachment-too-large' }],
    roomless: 2,
  });
  await care.retryPictures();
  expect(done).toEqual(['run']);
});
