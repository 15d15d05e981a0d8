import { createReadStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from '@/lib/base/z';
import type { Db, Query, Row } from './database/db';
import { newEpoch } from './workspaces';

const TABLES = [
  'workspace',
  'member',
  'token',
  'invite',
  'record',
  'mutation',
  'audit',
  'attachment',
  'attachment_part',
] as const;

/** A row and its table: what a backup is made of. */
export type Entry = [table: (typeof TABLES)[number], row: Row];

/** The first line of a backup, and its last: one that is cut short is not restored. */
const HEADER = '{"verbatimBackup":1}';
const FOOTER = '{"end":1}';

const Bytes = z.pipe(
  z.object({ base64: z.string() }),
  z.transform(({ base64 }): Uint8Array => Buffer.from(base64, 'base64')),
);
const Line = z.tuple([
  z.enum(TABLES),
  z.record(z.string(), z.union([z.string(), z.number(), z.null(), Bytes])),
]);

/** Everything in one consistent file, of use on SQLite and PostgreSQL alike. Holds hashes of tokens: keep it safe. */
export async function backUp(db: Db, path: string): Promise<number> {
  const file = await open(`${path}.part`, 'w', 0o600);
  let records = 0;
  try {
    await file.write(`${HEADER}\n`);
    await db.transaction(async (query) => {
      for await (const entry of readEntries(query)) {
        if (entry[0] === 'record') records++;
        await file.write(`${toLine(entry)}\n`);
      }
    });
    await file.write(`${FOOTER}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
  return records;
}

export async function restore(db: Db, path: string): Promise<number> {
  let records = 0;
  const entries = async function* () {
    let last = '';
    for await (const line of createInterface({ input: createReadStream(path) })) {
      if (!last && line !== HEADER)
        throw new Error('This is not a backup of Verbatim: nothing was replaced.');
      if (last && line !== FOOTER) {
        const entry = Line.parse(JSON.parse(line));
        if (entry[0] === 'record') records++;
        yield entry;
      }
      last = line;
    }
    if (last !== FOOTER) throw new Error('The backup is cut short: nothing was replaced.');
  };
  await replaceAll(db, entries());
  return records;
}

const toLine = ([table, row]: Entry): string =>
  JSON.stringify([
    table,
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
      ]),
    ),
  ]);

/**
 * All rows, some at a time. Within a transaction, and writers are held off: on PostgreSQL each statement
 * would see another moment otherwise. The first three columns of each table hold its key.
 */
export async function* readEntries(query: Query, some = 200): AsyncGenerator<Entry> {
  await query('UPDATE workspace SET seq = seq');
  for (const name of TABLES)
    for (let at = 0, more = true; more; at += some) {
      const rows = await query(`SELECT * FROM ${name} ORDER BY 1, 2, 3 LIMIT $1 OFFSET $2`, [
        some,
        at,
      ]);
      for (const row of rows) yield [name, row];
      more = rows.length === some;
    }
}

/**
 * Replaces all that is there. Each workspace gets a new epoch: clients that have seen what came after the
 * backup pull again instead of trusting their cursor, and offer what the server no longer has.
 */
export function replaceAll(db: Db, entries: AsyncIterable<Entry> | Iterable<Entry>): Promise<void> {
  return db.transaction(async (query) => {
    for (const name of TABLES) await query(`DELETE FROM ${name}`);
    for await (const [name, row] of entries) await insert(query, name, row);
    for (const { id } of await query<{ id: string }>('SELECT id FROM workspace'))
      await query(
        `UPDATE workspace SET previous_epoch = epoch, previous_head = seq, epoch = $2 WHERE id = $1`,
        [id, newEpoch()],
      );
  });
}

/** The names of columns come from a file: only those that are names are let into a statement. */
async function insert(query: Query, name: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  if (!columns.every((column) => /^[a-z_]{1,40}$/.test(column)))
    throw new Error('This is not a backup of Verbatim: a column has an impossible name.');
  const places = columns.map((_, at) => `$${at + 1}`).join(', ');
  await query(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${places})`, Object.values(row));
}
