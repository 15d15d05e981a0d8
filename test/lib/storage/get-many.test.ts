import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { getMany } from '@/lib/storage/get-many';
import type { Schema } from '@/lib/storage/schema';

/** Numbers in names of equal length, so that close numbers are close keys. */
const nameOf = (at: number) => `n${String(at).padStart(4, '0')}`;

it('reads what a request for each would have read, near or far from one another, there or not', async () => {
  const db = await openDB<Schema>('many', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('settings'),
  });
  await Promise.all(
    Array.from({ length: 500 }, (_, at) => db.put('settings', { at } as never, nameOf(at * 3))),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(2000), { maxLength: 60 }),
      fc.constantFrom(60, 2000),
      async (some, span) => {
        const keys = some.map((at) => nameOf(at % span)) as Schema['settings']['key'][];
        const tx = db.transaction(['settings'], 'readonly');
        const many = await getMany(tx.objectStore('settings') as never, keys);
        expect(many).toEqual(await Promise.all(keys.map((key) => db.get('settings', key))));
      },
    ),
  );
  db.close();
});
