import { expect, it } from 'vitest';
import { SyncError } from '@/lib/sync/sync-error';
import { createPageReader } from '@/lib/sync/page-reader';
import type { Sync } from '@/lib/sync/sync';

function aReader(most: number) {
  const asked: number[] = [];
  const changes = (_: string | undefined, limit: number) => {
    asked.push(limit);
    const page = { epoch: 'e', changes: [], cursor: 'c', more: false, head: 0 };
    return limit > most ? Promise.reject(new SyncError('too-large')) : Promise.resolve(page);
  };
  return { asked, read: createPageReader({ endpoint: { changes } } as unknown as Sync) };
}

it('asks by halves for a page that is too long to be read, and for the next ones at once', async () => {
  const { asked, read } = aReader(100);
  await read(undefined);
  await read('c');
  expect(asked).toEqual([500, 250, 125, 63, 63]);
});

it('gives up on a single record that is too long', async () => {
  const { read } = aReader(0);
  await expect(read(undefined)).rejects.toThrow('too-large');
});
