import { describe, expect, it } from 'vitest';
import { differencesOf } from '@/lib/capture/page-difference';
import { newId } from '@/lib/domain/id';
import { createPageHistory } from '@/lib/models/insights/page-history';
import { openDatabase } from '@/lib/storage/database';
import { createVersionStore } from '@/lib/storage/version-store';

const URL = 'https://globex.example/pricing';

async function historyOf(...texts: string[]) {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const records = [...texts, 'Another page.'].map((text, at) => ({
    id: newId(),
    canonicalUrl: at < texts.length ? URL : `${URL}/other`,
    text,
    capturedAt: `2026-03-0${at + 1}T09:00:00.000Z`,
  }));
  await Promise.all(records.map((record) => db.put('pageVersions', record)));
  const history = createPageHistory({
    versions: createVersionStore(db),
    compare: async (before, after) => differencesOf(before, after),
  });
  await history.show(URL);
  return history.shown.value.states;
}

describe('the history of a page', () => {
  it('[CA65] lists its versions, newest first, each with what it changed', async () => {
    const [newest, oldest, ...more] = await historyOf('Plans from $10.', 'Plans from $12.');
    expect(more).toEqual([]);
    expect(newest?.capturedAt).toBe('2026-03-02T09:00:00.000Z');
    expect(await newest?.changes?.()).toMatchObject([{ kind: 'changed' }]);
    expect(oldest?.changes).toBeUndefined();
  });
});
