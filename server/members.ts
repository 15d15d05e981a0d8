import { uuidv7 } from 'uuidv7';
import type { Role } from '@/lib/sync/protocol/describe';
import type { Acceptance } from '@/lib/sync/protocol/acceptance';
import type { Invite, Member, TokenInfo } from '@/lib/sync/protocol/member';
import { writeAudit } from './audit';
import type { Db, Query } from './database/db';
import { Failure } from './failure';
import { newSecret, readSecret, sameHash } from './secret';
import { lockWorkspace, readWorkspace } from './workspaces';

const MEMBER = 'id, name, role, created_at AS "createdAt", last_sync_at AS "lastSyncAt"';

export const listMembers = (query: Query, ws: string): Promise<Member[]> =>
  query<Member>(`SELECT ${MEMBER} FROM member WHERE ws = $1 ORDER BY id`, [ws]);

export const listTokens = (query: Query, ws: string, now: string): Promise<TokenInfo[]> =>
  query<TokenInfo>(
    `SELECT id, member, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
     FROM token WHERE ws = $1 AND (expires_at IS NULL OR expires_at > $2) ORDER BY created_at`,
    [ws, now],
  );

export const listInvites = (query: Query, ws: string, now: string): Promise<Invite[]> =>
  query<Invite>(
    `SELECT id, role, expires_at AS "expiresAt" FROM invite
     WHERE ws = $1 AND used_at IS NULL AND expires_at > $2 ORDER BY expires_at`,
    [ws, now],
  );

export async function createInvite(
  query: Query,
  ws: string,
  role: Role,
  expiresAt: string,
): Promise<Invite> {
  const { id, hash, text } = newSecret('vbi');
  await query('INSERT INTO invite (id, ws, hash, role, expires_at) VALUES ($1, $2, $3, $4, $5)', [
    id,
    ws,
    hash,
    role,
    expiresAt,
  ]);
  return { id, code: text, role, expiresAt };
}

/** Used once: of two who try at the same moment, one row says who was first. */
export function acceptInvite(
  db: Db,
  { code, name }: { code: string; name: string },
  { now, tokenExpiresAt }: { now: string; tokenExpiresAt: string | null },
): Promise<Acceptance> {
  return db.transaction(async (query) => {
    const secret = readSecret(code, 'vbi');
    const [invite] = await query<{ ws: string; hash: string; role: Role }>(
      `UPDATE invite SET used_at = $2 WHERE id = $1 AND hash = $3 AND used_at IS NULL AND expires_at > $2
       RETURNING ws, hash, role`,
      [secret?.id ?? '', now, secret?.hash ?? ''],
    );
    if (!secret || !invite || !sameHash(invite.hash, secret.hash))
      throw new Failure('invite-used', 'Ask an admin of the workspace for a new invite.');
    const { ws, role } = invite;
    const member = uuidv7();
    await query('INSERT INTO member (ws, id, name, role, created_at) VALUES ($1, $2, $3, $4, $5)', [
      ws,
      member,
      name,
      role,
      now,
    ]);
    const token = await createToken(query, { ws, member, now, expiresAt: tokenExpiresAt });
    await writeAudit(query, ws, { at: now, member, action: 'accept-invite', subject: secret.id });
    const workspace = await readWorkspace(query, ws);
    return {
      token,
      workspace: { id: ws, name: workspace.name },
      member: { id: member, name, role },
    };
  });
}

async function createToken(
  query: Query,
  of: { ws: string; member: string; now: string; expiresAt: string | null },
): Promise<string> {
  const { id, hash, text } = newSecret('vbt');
  await query(
    'INSERT INTO token (id, ws, member, hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, of.ws, of.member, hash, of.now, of.expiresAt],
  );
  return text;
}

export async function changeRole(
  query: Query,
  ws: string,
  id: string,
  role: Role,
): Promise<Member> {
  await lockWorkspace(query, ws);
  if (role !== 'admin') await keepAnAdmin(query, ws, id);
  const [member] = await query<Member>(
    `UPDATE member SET role = $3 WHERE ws = $1 AND id = $2 RETURNING ${MEMBER}`,
    [ws, id, role],
  );
  if (!member) throw new Failure('not-found');
  return member;
}

export async function removeMember(query: Query, ws: string, id: string): Promise<void> {
  await lockWorkspace(query, ws);
  await keepAnAdmin(query, ws, id);
  await query('DELETE FROM token WHERE ws = $1 AND member = $2', [ws, id]);
  await removed(query, 'DELETE FROM member WHERE ws = $1 AND id = $2 RETURNING id', [ws, id]);
}

export const revokeToken = (query: Query, ws: string, id: string): Promise<void> =>
  removed(query, 'DELETE FROM token WHERE ws = $1 AND id = $2 RETURNING id', [ws, id]);

export const withdrawInvite = (query: Query, ws: string, id: string): Promise<void> =>
  removed(query, 'DELETE FROM invite WHERE ws = $1 AND id = $2 AND used_at IS NULL RETURNING id', [
    ws,
    id,
  ]);

async function removed(query: Query, sql: string, values: string[]): Promise<void> {
  const rows = await query(sql, values);
  if (rows.length === 0) throw new Failure('not-found');
}

async function keepAnAdmin(query: Query, ws: string, leaving: string): Promise<void> {
  const admins = await query<{ id: string }>(
    "SELECT id FROM member WHERE ws = $1 AND role = 'admin'",
    [ws],
  );
  if (admins.length === 1 && admins[0]?.id === leaving) throw new Failure('last-admin');
}
