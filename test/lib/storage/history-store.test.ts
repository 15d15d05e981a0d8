import { describe, expect, it } from 'vitest';
import type { Insight } from '@/lib/domain/insight';
import type { Edit } from '@/lib/storage/writable-change';
import { commit } from '@/lib/storage/commit';
import { openDatabase, type Database } from '@/lib/storage/database';
import { HISTORY_LENGTH } from '@/lib/storage/history-log';
import { createHistoryStore } from '@/lib/storage/history-store';
import { anInsight } from '@/test/support/builders';

const fresh = () => openDatabase(() => {}, crypto.randomUUID());

const noteEdit = (id: string, note: string): Edit => ({
  store: 'insights',
  id,
  edit: (current) => current && { ...current, note },
});

async function withOne(db: Database, over: Partial<Insight> = {}): Promise<Insight> {
  const insight = anInsight(over);
  await commit(db, [{ store: 'insights', put: insight }]);
  return insight;
}

describe('the history', () => {
  it('[ST10] undoes the newest act and does it again', async () => {
    const db = await fresh();
    const history = createHistoryStore(db);
    const insight = await withOne(db, { note: 'first' });
    await history.act({ kind: 'edit', count: 1 }, [noteEdit(insight.id, 'second')]);
    expect(await history.undo()).toEqual({ kind: 'edit', count: 1 });
    expect(await db.get('insights', insight.id)).toEqual(insight);
    await history.redo();
    expect(await db.get('insights', insight.id)).toMatchObject({ note: 'second' });
  });

  it('[ST10] brings a deleted insight back whole', async () => {
    const db = await fresh();
    const insight = await withOne(db);
    const remove: Edit = { store: 'insights', id: insight.id, edit: () => undefined };
    await createHistoryStore(db).act({ kind: 'delete', count: 1 }, [remove]);
    expect(await db.get('insights', insight.id)).toBeUndefined();
    await createHistoryStore(db).undo();
    expect(await db.get('insights', insight.id)).toEqual(insight);
  });

  it('[ST12] survives closing the database', async () => {
    const name = crypto.randomUUID();
    const before = await openDatabase(() => {}, name);
    const insight = await withOne(before, { note: 'first' });
    await createHistoryStore(before).act({ kind: 'edit', count: 1 }, [noteEdit(insight.id, 'x')]);
    before.close();
    const after = await openDatabase(() => {}, name);
    await createHistoryStore(after).undo();
    expect(await after.get('insights', insight.id)).toEqual(insight);
  });

  it('forgets what was undone once something new is done', async () => {
    const db = await fresh();
    const history = createHistoryStore(db);
    const insight = await withOne(db);
    await history.act({ kind: 'edit', count: 1 }, [noteEdit(insight.id, 'one')]);
    await history.undo();
    await history.act({ kind: 'edit', count: 1, detail: 'note' }, [noteEdit(insight.id, 'two')]);
    expect(await history.next()).toEqual({ undo: { kind: 'edit', count: 1, detail: 'note' } });
    expect(await history.redo()).toBeUndefined();
  });

  it('does not enter an act that changed nothing', async () => {
    const db = await fresh();
    const insight = await withOne(db, { note: 'same' });
    await db.clear('outbox');
    await createHistoryStore(db).act({ kind: 'edit', count: 1 }, [noteEdit(insight.id, 'same')]);
    expect(await db.count('history')).toBe(0);
    expect(await db.count('outbox')).toBe(0);
  });

  it('keeps the newest acts only', async () => {
    const db = await fresh();
    const history = createHistoryStore(db);
    const insight = await withOne(db);
    for (let n = 0; n < HISTORY_LENGTH + 3; n++) {
      await history.act({ kind: 'edit', count: 1 }, [noteEdit(insight.id, `note ${n}`)]);
    }
    expect(await db.count('history')).toBe(HISTORY_LENGTH);
  });

  it('[ST1] leaves an outbox entry for what undo changes', async () => {
    const db = await fresh();
    const insight = await withOne(db, { note: 'first' });
    await createHistoryStore(db).act({ kind: 'edit', count: 1 }, [noteEdit(insight.id, 'second')]);
    await db.clear('outbox');
    await createHistoryStore(db).undo();
    expect(await db.get('outbox', ['insights', insight.id])).toMatchObject({
      base: { note: 'second' },
    });
  });
});
