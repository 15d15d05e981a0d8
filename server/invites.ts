import { uuidv7 } from 'uuidv7';
import type { Acceptance } from '@/lib/sync/protocol/acceptance';
import type { Role } from '@/lib/sync/protocol/describe';
import type { Invite } from '@/lib/sync/protocol/member';
import { writeAudit } from './audit';
import type { Db, Query } from './database/db';
import { removeOne } from './database/remove-one';
import { Failure } from './failure';
import { newSecret, readSecret, sameHash } from './secret';
import { createToken } from './tokens';
import { readWorkspace } from './workspaces';

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

export function acceptInvite(
  db: Db,
  { code, name }: { code: string; name: string },
  { now, tokenExpiresAt }: { now: string; tokenExpiresAt: string | null },
): Promise<Acceptance> {
  return db.transaction(async (query) => {
    const { id, ws, role } = await takeInvite(query, code, now);
    const member = uuidv7();
    await query('INSERT INTO member (ws, id, name, role, created_at) VALUES ($1, $2, $3, $4, $5)', [
      ws,
      member,
      name,
      role,
      now,
    ]);
    const token = await createToken(query, { ws, member, now, expiresAt: tokenExpiresAt });
    await writeAudit(query, ws, { at: now, member, action: 'accept-invite', subject: id });
    const workspace = await readWorkspace(query, ws);
    return {
      token,
      workspace: { id: ws, name: workspace.name },
      member: { id: member, name, role },
    };
  });
}

/** Used once: of two who try at the same moment, one row says who was first. */
async function takeInvite(query: Query, code: string, now: string) {
  const secret = readSecret(code, 'vbi');
  const [invite] = await query<{ ws: string; hash: string; role: Role }>(
    `UPDATE invite SET used_at = $2 WHERE id = $1 AND hash = $3 AND used_at IS NULL AND expires_at > $2
     RETURNING ws, hash, role`,
    [secret?.id ?? '', now, secret?.hash ?? ''],
  );
  if (!secret || !invite || !sameHash(invite.hash, secret.hash))
    throw new Failure('invite-used', 'Ask an admin of the workspace for a new invite.');
  return { id: secret.id, ws: invite.ws, role: invite.role };
}

export const withdrawInvite = (query: Query, ws: string, id: string): Promise<void> =>
  removeOne(
    query,
    'DELETE FROM invite WHERE ws = $1 AND id = $2 AND used_at IS NULL RETURNING id',
    [ws, id],
  );
