import { describe, expect, it } from 'vitest';
import { createAuthors, ME } from '@/lib/models/authors';
import { createFilter } from '@/lib/search/filter';
import { openDatabase } from '@/lib/storage/database';
import { createProvenanceStore } from '@/lib/storage/provenance-store';
import { anInsight } from '@/test/support/builders';

const LATER = '2026-03-03T09:00:00.000Z';

async function known() {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const mine = anInsight({ by: 'own-id' });
  const theirs = anInsight({ by: 'ben-id' });
  const edited = anInsight({ by: 'cy-id', updatedAt: LATER });
  for (const { id, ...fields } of [theirs, edited]) {
    const by = id === theirs.id ? 'Ben' : 'Ana';
    const shadow = { kind: 'insight', id, epoch: 'e', version: 1, deleted: false };
    await db.put('shadows', {
      ...shadow,
      fields: structuredClone(fields) as never,
      by,
      receivedAt: LATER,
    });
  }
  const authors = createAuthors({
    provenance: createProvenanceStore(db),
    me: Promise.resolve('own-id'),
  });
  await authors.learn([mine, theirs, edited]);
  return { db, authors, mine, theirs, edited };
}

describe('who clipped what', () => {
  it('is told by the server for what nobody changed since, and by nobody else', async () => {
    const { authors } = await known();
    expect([...authors.names.value]).toEqual([
      ['ben-id', 'Ben'],
      ['own-id', ME],
    ]);
  });

  it('narrows the list', async () => {
    const { authors, mine, theirs, edited } = await known();
    const authorOf = (by: string) => authors.names.value.get(by);
    const by = (value: string) =>
      [mine, theirs, edited].filter(
        createFilter([{ field: 'by', value }], { groupOf: () => undefined, authorOf }),
      );
    expect(by('ben')).toEqual([theirs]);
    expect(by(ME)).toEqual([mine]);
  });

  it('names nobody while there is no team', async () => {
    const { db } = await known();
    const me = Promise.resolve('own-id');
    const authors = createAuthors({ provenance: createProvenanceStore(db), me });
    await authors.learn([anInsight({ by: 'own-id' })]);
    expect(authors.names.value.size).toBe(0);
  });
});
