import { describe, expect, it } from 'vitest';
import { createInsightList } from '@/lib/models/insights/insight-list';
import { createInsightPool } from '@/lib/models/insights/insight-pool';
import type { ChangeEvent } from '@/lib/storage/changes';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { createInsightStore } from '@/lib/storage/insight-store';
import { aPassage, anInsight } from '@/test/support/builders';

const exports = anInsight({
  passages: [aPassage({ exact: 'Exports time out' })],
  tags: ['export'],
  severity: 3,
  createdAt: '2026-03-02T09:00:00.000Z',
});
const login = anInsight({
  passages: [aPassage({ exact: 'Logged out daily' })],
  kind: 'request',
  createdAt: '2026-03-03T09:00:00.000Z',
});

async function setUp() {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  await commit(db, [
    { store: 'insights', put: exports },
    { store: 'insights', put: login },
  ]);
  const listeners: ((events: ChangeEvent[]) => void)[] = [];
  const insights = createInsightStore(db);
  const pool = createInsightPool({ insights, onChanges: (listen) => void listeners.push(listen) });
  await pool.load();
  const finds: Record<string, string[]> = { export: [exports.id] };
  const list = createInsightList({
    pool,
    search: { search: (text) => Promise.resolve(finds[text] ?? []), onChange: () => {} },
    lookups: { groupOf: () => undefined, authorOf: () => undefined },
  });
  const change = (ids: string[]) => {
    for (const listen of listeners) listen([{ store: 'insights', ids }]);
  };
  return { db, pool, list, change };
}

const idsOf = (list: { shown: { value: readonly { id: string }[] } }) =>
  list.shown.value.map(({ id }) => id);

describe('the list of insights', () => {
  it('shows all of them, newest first', async () => {
    const { list } = await setUp();
    expect(idsOf(list)).toEqual([login.id, exports.id]);
  });

  it('shows what the search found', async () => {
    const { list } = await setUp();
    await list.type('export');
    expect(idsOf(list)).toEqual([exports.id]);
  });

  it('waits for the second letter of a word, unless the field is left', async () => {
    const { list } = await setUp();
    await list.type('e');
    expect(idsOf(list)).toEqual([login.id, exports.id]);
    await list.type('export t');
    expect(idsOf(list)).toEqual([exports.id]);
    await list.type('export t', true);
    expect(idsOf(list)).toEqual([]);
  });

  it('takes a typed filter out of the text', async () => {
    const { list } = await setUp();
    await list.type('kind:request ', false);
    expect(list.text.value).toBe('');
    expect(idsOf(list)).toEqual([login.id]);
    list.removeFilter({ field: 'kind', value: 'request' });
    expect(idsOf(list)).toHaveLength(2);
  });

  it('opens exactly the insights that a number counts, whatever was searched before', async () => {
    const { list } = await setUp();
    await list.type('nothing');
    list.open({ label: '1 customer', ids: [exports.id] });
    expect(idsOf(list)).toEqual([exports.id]);
    expect(list.isNarrowed.value).toBe(true);
    list.reset();
    expect(idsOf(list)).toHaveLength(2);
  });

  it('sorts by severity', async () => {
    const { list } = await setUp();
    list.sort.value = 'severity';
    expect(idsOf(list)).toEqual([exports.id, login.id]);
  });
});

describe('the pool', () => {
  it('is whole once the rest is loaded', async () => {
    const { pool } = await setUp();
    expect(pool.isWhole.value).toBe(false);
    await pool.loadRest();
    expect(pool.isWhole.value).toBe(true);
    expect(pool.all.value.size).toBe(2);
  });

  it('follows what changes in the database, also while it loads', async () => {
    const { db, pool, change } = await setUp();
    const loading = pool.loadRest();
    await commit(db, [{ store: 'insights', remove: login.id }]);
    change([login.id]);
    await loading;
    await expect.poll(() => pool.all.value.has(login.id)).toBe(false);
    const added = anInsight();
    await commit(db, [{ store: 'insights', put: added }]);
    change([added.id]);
    await expect.poll(() => pool.all.value.has(added.id)).toBe(true);
  });

  it('answers whole with every change that it was told of', async () => {
    const { db, pool, change } = await setUp();
    expect((await pool.whole()).map(({ id }) => id).toSorted()).toEqual(
      [exports.id, login.id].toSorted(),
    );
    await commit(db, [{ store: 'insights', remove: login.id }]);
    change([login.id]);
    expect((await pool.whole()).map(({ id }) => id)).toEqual([exports.id]);
  });
});
