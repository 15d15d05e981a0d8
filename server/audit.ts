import { uuidv7 } from 'uuidv7';
import type { AuditEntry } from '@/lib/sync/protocol/member';
import type { Query } from './database/db';

/** Who did what to which id. Never the text of a record, never a token. */
export async function writeAudit(query: Query, ws: string, entry: AuditEntry): Promise<void> {
  await query(
    'INSERT INTO audit (id, ws, at, member, action, subject) VALUES ($1, $2, $3, $4, $5, $6)',
    [uuidv7(), ws, entry.at, entry.member, entry.action, entry.subject],
  );
}

export const readAudit = (query: Query, ws: string): Promise<AuditEntry[]> =>
  query<AuditEntry>(
    'SELECT at, member, action, subject FROM audit WHERE ws = $1 ORDER BY id DESC LIMIT 500',
    [ws],
  );
