import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from '@/lib/base/z';
import type { Db, Query, Row } from './database/db';
import { newEpoch } from './workspaces';

const TABLES = ['workspace', 'member', 'token', 'invite', 'record', 'mutation', 'audit'] as const;

const Backup = z.object({
  verbatimBackup: z.literal(1),
  tables: z.record(
    z.enum(TABLES),
    z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  ),
});

export type Tables = z.infer<typeof Backup>['tables'];

/** Everything in one consistent file, of use on SQLite and PostgreSQL alike. Holds hashes of tokens: keep it safe. */
export async function backUp(db: Db, path: string): Promise<number> {
  const tables = await readTables(db);
  await writeFile(`${path}.part`, JSON.stringify({ verbatimBackup: 1, tables }), { mode: 0o600 });
  await rename(`${path}.part`, path);
  return tables.record.length;
}

export async function restore(db: Db, path: string): Promise<number> {
  const { tables } = Backup.parse(JSON.parse(await readFile(path, 'utf8')));
  await replaceTables(db, tables);
  return tables.record.length;
}

/** Writers are held off: on PostgreSQL each statement would see another moment otherwise. */
export function readTables(db: Db): Promise<Tables> {
  return db.transaction(async (query) => {
    await query('UPDATE workspace SET seq = seq');
    const entries: [string, Row[]][] = [];
    for (const name of TABLES) entries.push([name, await query(`SELECT * FROM ${name}`)]);
    return Object.fromEntries(entries) as Tables;
  });
}

/**
 * Replaces all that is there. Each workspace gets a new epoch: clients that have seen what came after the
 * backup pull again instead of trusting their cursor, and offer what the server no longer has.
 */
export function replaceTables(db: Db, tables: Tables): Promise<void> {
  return db.transaction(async (query) => {
    for (const name of TABLES) {
      await query(`DELETE FROM ${name}`);
      for (const row of tables[name]) await insert(query, name, row);
    }
    for (const { id } of tables.workspace)
      await query(
        `UPDATE workspace SET previous_epoch = epoch, previous_head = seq, epoch = $2 WHERE id = $1`,
        [id ?? '', newEpoch()],
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
