export type Value = string | number | null | Uint8Array;
export type Row = Record<string, Value>;

/** Runs one statement with `$1`-style parameters: the same text on SQLite and PostgreSQL. */
export type Query = <R extends object = Row>(sql: string, values?: Value[]) => Promise<R[]>;

/** Where the server keeps everything. A transaction is on disk when it resolves, or has changed nothing. */
export interface Db {
  kind: 'sqlite' | 'postgres';
  query: Query;
  transaction: <T>(work: (query: Query) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

/** Statements that make an empty database usable. Appended to, never changed: each is run at each start. */
export const TABLES = [
  `CREATE TABLE IF NOT EXISTS workspace (id TEXT PRIMARY KEY, name TEXT NOT NULL, epoch TEXT NOT NULL,
   seq BIGINT NOT NULL, previous_epoch TEXT, previous_head BIGINT, created_at TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS member (ws TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
   created_at TEXT NOT NULL, last_sync_at TEXT, PRIMARY KEY (ws, id))`,
  `CREATE TABLE IF NOT EXISTS token (id TEXT PRIMARY KEY, ws TEXT NOT NULL, member TEXT NOT NULL, hash TEXT NOT NULL,
   created_at TEXT NOT NULL, expires_at TEXT, last_used_at TEXT)`,
  `CREATE INDEX IF NOT EXISTS token_by_member ON token (ws, member)`,
  `CREATE TABLE IF NOT EXISTS invite (id TEXT PRIMARY KEY, ws TEXT NOT NULL, hash TEXT NOT NULL, role TEXT NOT NULL,
   expires_at TEXT NOT NULL, used_at TEXT)`,
  `CREATE TABLE IF NOT EXISTS record (ws TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, version BIGINT NOT NULL,
   deleted INTEGER NOT NULL, fields TEXT NOT NULL, received_at TEXT NOT NULL, by_name TEXT NOT NULL,
   PRIMARY KEY (ws, kind, id))`,
  `CREATE UNIQUE INDEX IF NOT EXISTS record_by_version ON record (ws, version)`,
  `CREATE TABLE IF NOT EXISTS mutation (ws TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, record TEXT NOT NULL,
   member TEXT NOT NULL, version BIGINT NOT NULL, PRIMARY KEY (ws, id))`,
  `CREATE TABLE IF NOT EXISTS audit (id TEXT PRIMARY KEY, ws TEXT NOT NULL, at TEXT NOT NULL, member TEXT NOT NULL,
   action TEXT NOT NULL, subject TEXT NOT NULL)`,
  `CREATE INDEX IF NOT EXISTS audit_by_time ON audit (ws, id)`,
  `CREATE TABLE IF NOT EXISTS attachment (ws TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, size BIGINT NOT NULL,
   received BIGINT NOT NULL, touched_at TEXT NOT NULL, unnamed_since TEXT, PRIMARY KEY (ws, id))`,
  // SQLite takes any name of a type: what is bound as bytes stays bytes.
  `CREATE TABLE IF NOT EXISTS attachment_part (ws TEXT NOT NULL, id TEXT NOT NULL, start BIGINT NOT NULL,
   bytes BYTEA NOT NULL, PRIMARY KEY (ws, id, start))`,
];
