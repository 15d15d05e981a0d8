import type { Role } from '@/lib/sync/protocol/describe';
import type { Db } from './database/db';
import { Failure } from './failure';
import { readSecret, sameHash } from './secret';

/** Who asks: a member of one workspace, by one token. */
export interface Caller {
  token: string;
  workspace: string;
  member: string;
  name: string;
  role: Role;
}

const RANK = { read: 0, write: 1, admin: 2 } as const;

/** The only statement without a workspace: the token says which one it is. */
const FIND_TOKEN = `SELECT t.id AS token, t.ws AS workspace, t.member, t.hash, t.expires_at, m.name, m.role
  FROM token t JOIN member m ON m.ws = t.ws AND m.id = t.member WHERE t.id = $1`;

export async function authenticate(
  db: Db,
  header: string | undefined,
  now: string,
): Promise<Caller> {
  const secret = readSecret(/^Bearer (\S+)$/i.exec(header ?? '')?.[1] ?? '', 'vbt');
  if (!secret) throw new Failure('not-signed-in', 'Send Authorization: Bearer and a token.');
  const [row] = await db.query<Caller & { hash: string; expires_at: string | null }>(FIND_TOKEN, [
    secret.id,
  ]);
  if (!row || !sameHash(row.hash, secret.hash))
    throw new Failure('not-signed-in', 'The token is not known here, or it was revoked.');
  if (row.expires_at !== null && row.expires_at <= now)
    throw new Failure('not-signed-in', 'The token has expired.');
  const { token, workspace, member, name, role } = row;
  return { token, workspace, member, name, role };
}

/** After a wait: the token may have been revoked, or have expired, since the request began. */
export async function stillAllow(db: Db, { token }: Caller, now: string): Promise<void> {
  const rows = await db.query(
    'SELECT 1 AS one FROM token WHERE id = $1 AND (expires_at IS NULL OR expires_at > $2)',
    [token, now],
  );
  if (rows.length === 0)
    throw new Failure('not-signed-in', 'The token was revoked or has expired.');
}

/** Another workspace and one that does not exist look alike. */
export function authorize(caller: Caller, workspace: string | undefined, needed: Role): void {
  if (workspace !== undefined && workspace !== caller.workspace)
    throw new Failure('workspace-not-found');
  if (RANK[caller.role] < RANK[needed])
    throw new Failure('role-too-low', `This needs the role ${needed}; yours is ${caller.role}.`);
}
