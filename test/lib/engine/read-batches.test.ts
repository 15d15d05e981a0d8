import { expect, it } from 'vitest';
import type { Reader } from '@/lib/engine/means';
import { readBatches } from '@/lib/engine/read-batches';

/** Each reader is held up until `go` lets all go on. */
function heldReaders() {
  const { promise: gone, resolve: go } = Promise.withResolvers<void>();
  const started: boolean[] = [];
  const read: string[] = [];
  let ended = 0;
  const start = (isAlone: boolean): Reader => {
    started.push(isAlone);
    return {
      async read(texts) {
        read.push(...texts);
        await gone;
        return [];
      },
      end: () => void ended++,
    };
  };
  return { start, started, read, go, ended: () => ended };
}
const give = async (reader: Reader, batch: string): Promise<void> =>
  void (await reader.read([batch]));
it('reads several batches at once, every one of them once, and ends its readers', async () => {
  const readers = heldReaders();
  const done = readBatches(['a', 'b', 'c', 'd'], readers.start, give, 3);
  await Promise.resolve();
  await Promise.resolve();
  expect(readers.read).toEqual(['a', 'b', 'c']);
  readers.go();
  await done;
  expect(readers.read).toEqual(['a', 'b', 'c', 'd']);
  expect(readers.ended()).toBe(3);
});

it('starts no more readers than there are batches, and one alone reads where it is', async () => {
  const readers = heldReaders();
  readers.go();
  await readBatches(['a'], readers.start, give, 3);
  expect(readers.started).toEqual([true]);
  await readBatches([], readers.start, give, 3);
  expect(readers.started).toEqual([true]);
});

const failOrGive = (reader: Reader, batch: string): Promise<void> =>
  batch === 'broken' ? Promise.reject(new Error('no memory')) : give(reader, batch);

it('fails where a reader fails, when the others have ended after their batch', async () => {
  const readers = heldReaders();
  const done = readBatches(['a', 'broken', 'b', 'c'], readers.start, failOrGive, 2);
  readers.go();
  await expect(done).rejects.toThrow('no memory');
  expect(readers.read).toEqual(['a']);
  expect(readers.ended()).toBe(2);
});
