// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { attachmentId } from '@/lib/domain/attachment';
import { createBackupModel } from '@/lib/models/backup-model';
import { createBackupStore } from '@/lib/storage/backup-store';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { anInsight } from '@/test/support/builders';

async function setUp() {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  return { db, model: createBackupModel(createBackupStore(db)) };
}

describe('a backup', () => {
  it('moves a collection to another machine once it is confirmed', async () => {
    const [here, there] = [await setUp(), await setUp()];
    const insight = anInsight();
    await commit(here.db, [{ store: 'insights', put: insight }]);
    await there.model.plan(await here.model.text());
    expect(there.model.state.value).toMatchObject({ name: 'planned', plan: { added: 1 } });
    expect(await there.db.count('insights')).toBe(0);
    await there.model.restore();
    expect(await there.db.getAll('insights')).toEqual([insight]);
  });

  it('[ST22] takes the pictures along, and leaves out one that is not what its name says', async () => {
    const [here, there] = [await setUp(), await setUp()];
    const blob = new Blob(['pixels'], { type: 'image/png' });
    const id = await attachmentId(blob);
    const forged = 'f'.repeat(64);
    const attachments = [id, forged].map((name) => ({
      id: name,
      type: 'image/png' as const,
      bytes: 6,
      width: 3,
      height: 2,
    }));
    await commit(here.db, [
      { store: 'insights', put: anInsight({ attachments }) },
      { store: 'attachments', put: { id, blob } },
      { store: 'attachments', put: { id: forged, blob } },
    ]);
    await there.model.plan(await here.model.text());
    expect(there.model.state.value).toMatchObject({ plan: { added: 1 }, broken: 1 });
    await there.model.restore();
    const [picture, ...others] = await there.db.getAll('attachments');
    expect(picture).toMatchObject({ id, blob: { type: 'image/png' } });
    expect(await picture?.blob.text()).toBe('pixels');
    expect(others).toEqual([]);
  });

  it('says of another file that it is none', async () => {
    const { model } = await setUp();
    await model.plan('<html>');
    expect(model.state.value).toEqual({ name: 'unreadable', why: 'not-json' });
  });

  it('erases everything, the outbox and the history too', async () => {
    const { db, model } = await setUp();
    await commit(db, [{ store: 'insights', put: anInsight() }]);
    await model.erase();
    for (const store of db.objectStoreNames) expect(await db.count(store)).toBe(0);
  });
});
