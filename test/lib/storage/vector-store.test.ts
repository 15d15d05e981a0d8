import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { openDatabase } from '@/lib/storage/database';
import { createVectorStore, type VectorStore } from '@/lib/storage/vector-store';

describe('vector store', () => {
  let store: VectorStore;
  beforeEach(async () => {
    store = createVectorStore(await openDatabase(undefined, newId()));
    await store.put(
      new Map([
        ['a', Float32Array.of(1, 2)],
        ['b', Float32Array.of(3, 4)],
      ]),
    );
  });

  it('gives vectors in the order that was asked for', async () => {
    const [b, none, a] = await store.get(['b', 'c', 'a']);
    expect([b?.[0], none, a?.[0]]).toEqual([3, undefined, 1]);
  });

  it('forgets those of texts that are gone', async () => {
    await store.keep(new Set(['b']));
    const [a, b] = await store.get(['a', 'b']);
    expect(a).toBeUndefined();
    expect(b?.[1]).toBe(4);
  });
});
