import { describe, expect, it } from 'vitest';
import { onChanges, type ChangeEvent } from '@/lib/storage/changes';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { createInsightStore } from '@/lib/storage/insight-store';
import { anInsight } from '@/test/support/builders';

const fresh = () => openDatabase(() => {}, crypto.randomUUID());

describe('commit', () => {
  it('[ST1] writes a record and its outbox entry together', async () => {
    const db = await fresh();
    const insight = anInsight();
    await commit(db, [{ store: 'insights', put: insight }]);
    expect(await createInsightStore(db).get(insight.id)).toEqual(insight);
    expect(await db.getAll('outbox')).toEqual([{ store: 'insights', id: insight.id }]);
  });

  it('[ST2] keeps the record as it was before the first unsent change', async () => {
    const db = await fresh();
    const first = anInsight({ note: 'first' });
    await commit(db, [{ store: 'insights', put: first }]);
    await db.clear('outbox');
    await commit(db, [{ store: 'insights', put: { ...first, note: 'second' } }]);
    await commit(db, [{ store: 'insights', put: { ...first, note: 'third' } }]);
    expect(await db.get('outbox', ['insights', first.id])).toMatchObject({ base: first });
  });

  it('[ST3] writes nothing at all when one of the changes is refused', async () => {
    const db = await fresh();
    const good = anInsight();
    const bad = { ...anInsight(), id: undefined as unknown as string };
    await expect(
      commit(db, [
        { store: 'insights', put: good },
        { store: 'insights', put: bad },
      ]),
    ).rejects.toThrow(/requirements/);
    expect(await db.count('insights')).toBe(0);
    expect(await db.count('outbox')).toBe(0);
  });

  it('[ST4] tells open pages after the write, by store and id', async () => {
    const db = await fresh();
    const heard: ChangeEvent[] = [];
    const stop = new AbortController();
    onChanges((events) => heard.push(...events), stop.signal);
    const insight = anInsight();
    await commit(db, [{ store: 'insights', put: insight }]);
    expect(heard).toEqual([{ store: 'insights', ids: [insight.id] }]);
    stop.abort();
  });
});
