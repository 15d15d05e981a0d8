// @vitest-environment node
import { expect, it } from 'vitest';
import type { Db } from '@/server/database/db';
import { openSqlite } from '@/server/database/sqlite';
import { Failure } from '@/server/failure';
import { createTogether } from '@/server/group-commit';

/** A database of one table, that counts its transactions; its disk may be full at the end of one. */
async function aDatabase() {
  const db = openSqlite(':memory:');
  await db.query('CREATE TABLE word (text TEXT PRIMARY KEY)');
  const disk = { commits: 0, isFull: false };
  const counting: Db = {
    ...db,
    transaction: (work) =>
      db.transaction(async (query) => {
        disk.commits++;
        const result = await work(query);
        if (disk.isFull) throw new Error('disk full');
        return result;
      }),
  };
  const together = createTogether(counting);
  const write = (text: string) =>
    together('team', async (query) => {
      await query('INSERT INTO word (text) VALUES ($1)', [text]);
      return text;
    });
  const words = async () =>
    (await db.query<{ text: string }>('SELECT text FROM word ORDER BY text')).map(
      ({ text }) => text,
    );
  return { together, write, words, disk };
}

it('[SY26] what comes while one is under way shares the next transaction', async () => {
  const { write, words, disk } = await aDatabase();
  expect(await Promise.all(['a', 'b', 'c', 'd'].map(write))).toEqual(['a', 'b', 'c', 'd']);
  expect(await words()).toEqual(['a', 'b', 'c', 'd']);
  expect(disk.commits).toBe(2);
  await write('e');
  expect(disk.commits).toBe(3);
});

it('[SY26] nothing is acknowledged that did not reach the disk', async () => {
  const { write, words, disk } = await aDatabase();
  disk.isFull = true;
  const outcomes = await Promise.allSettled(['a', 'b', 'c'].map(write));
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(await words()).toEqual([]);
});

it('a failure refuses its own work alone', async () => {
  const { together, write, words } = await aDatabase();
  const refused = () => together('team', () => Promise.reject(new Failure('epoch-changed')));
  const outcomes = await Promise.allSettled([write('a'), write('b'), refused(), write('c')]);
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(await words()).toEqual(['a', 'b', 'c']);
});

it('an error of one costs the others nothing', async () => {
  const { write, words } = await aDatabase();
  const outcomes = await Promise.allSettled(['a', 'b', 'b', 'c'].map(write));
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(await words()).toEqual(['a', 'b', 'c']);
});
