// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { insightText, type Insight } from '@/lib/domain/insight';
import { deleteInsights } from '@/lib/domain/insight-edits';
import { termsOf } from '@/lib/domain/terms';
import { commit } from '@/lib/storage/commit';
import { openDatabase, type Database } from '@/lib/storage/database';
import { createGroupStore } from '@/lib/storage/group-store';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createHistoryStore } from '@/lib/storage/history-store';
import { createTermStore } from '@/lib/storage/term-store';
import { anInsight, aPassage } from '@/test/support/builders';
import { aGroup } from '@/test/support/evidence';

const fresh = () => openDatabase(() => {}, crypto.randomUUID());
const saying = (exact: string, over: Partial<Insight> = {}) =>
  anInsight({ ...over, passages: [aPassage({ exact })] });
const put = (db: Database, insight: Insight) => commit(db, [{ store: 'insights', put: insight }]);
const having = async (db: Database, term: string) =>
  (await createTermStore(db).having([term], 10)).flat();

describe('the terms of insights', () => {
  it('[ST13] are there with the insight, and gone with it', async () => {
    const db = await fresh();
    const insight = saying('Exports time out');
    await put(db, insight);
    expect(await having(db, 'expor')).toEqual([insight.id]);
    expect((await db.get('terms', insight.id))?.terms).toEqual(termsOf(insightText(insight)));
    await commit(db, [{ store: 'insights', remove: insight.id }]);
    expect(await having(db, 'expor')).toEqual([]);
  });

  it('[ST13] follow an edit of the words', async () => {
    const db = await fresh();
    const insight = saying('Exports time out');
    await put(db, insight);
    const passages = [aPassage({ exact: 'The login loops' })];
    const edit = (now?: Insight) => now && { ...now, passages };
    await commit(db, [{ store: 'insights', id: insight.id, edit }]);
    expect([await having(db, 'expor'), await having(db, 'login')]).toEqual([[], [insight.id]]);
  });

  it('[ST13] come back when a deletion is undone', async () => {
    const db = await fresh();
    const insight = saying('Exports time out');
    await put(db, insight);
    const history = createHistoryStore(db);
    const { act, edits } = deleteInsights([insight.id]);
    await history.act(act, edits);
    expect(await having(db, 'expor')).toEqual([]);
    await history.undo();
    expect(await having(db, 'expor')).toEqual([insight.id]);
  });

  it('are read for no more insights than are wanted', async () => {
    const db = await fresh();
    for (const exact of ['Exports time out', 'The export fails', 'Export!'])
      await put(db, saying(exact));
    const terms = createTermStore(db);
    expect(await terms.size()).toBe(3);
    const found = await terms.having(['expor', 'fails', 'login'], 2);
    expect(found.map((ids) => ids.length)).toEqual([2, 1, 0]);
  });
});

describe('the groups of a grouping', () => {
  it('[ST13] are found by their members, and replaced by the next grouping', async () => {
    const db = await fresh();
    const [first, second] = [aGroup(['a', 'b']), aGroup(['b'])];
    const groupings = createGroupingStore(db);
    const stored = (group: typeof first) => ({
      grouping: { groups: [group], ungrouped: [] },
      count: 2,
      at: '2026-03-02T09:00:00.000Z',
    });
    await groupings.put(stored(first));
    expect(await createGroupStore(db).ofMembers(['b', 'c'])).toEqual([{ ...first, reasons: {} }]);
    expect(await groupings.get()).toEqual(stored(first));
    await groupings.put(stored(second));
    expect(await createGroupStore(db).ofMembers(['a'])).toEqual([]);
    expect(await createGroupStore(db).ids()).toEqual([second.id]);
  });

  it('[ST13] are those of a whole answer, not of a first look', async () => {
    const db = await fresh();
    const grouping = { groups: [aGroup(['a', 'b'])], ungrouped: [] };
    const groupings = createGroupingStore(db);
    const stored = { grouping, count: 2, at: '2026-03-02T09:00:00.000Z' };
    await groupings.put({ ...stored, isPreview: true });
    expect(await createGroupStore(db).ids()).toEqual([]);
    await groupings.put(stored);
    expect(await createGroupStore(db).ids()).toEqual([grouping.groups[0]?.id]);
  });

  it('[ST13] carry the name that a language model gives them later', async () => {
    const db = await fresh();
    const first = aGroup(['a', 'b']);
    const groupings = createGroupingStore(db);
    await groupings.put({
      grouping: { groups: [first], ungrouped: [] },
      count: 2,
      at: '2026-01-01',
    });
    const given = { name: 'Exports never finish', by: 'small', of: 'x' };
    await groupings.edit((current) => ({ ...current, names: { [first.id]: given } }));
    expect(await createGroupStore(db).some([first.id])).toMatchObject([
      { id: first.id, given: 'Exports never finish' },
    ]);
  });
});
