import type { Role } from '@/lib/sync/protocol/describe';
import type { Member } from '@/lib/sync/protocol/member';
import type { Query } from './database/db';
import { removeOne } from './database/remove-one';
import { Failure } from './failure';
import { lockWorkspace } from './workspaces';

const MEMBER = 'id, name, role, created_at AS "createdAt", last_sync_at AS "lastSyncAt"';

export const listMembers = (query: Query, ws: string): Promise<Member[]> =>
  query<Member>(`SELECT ${MEMBER} FROM member WHERE ws = $1 ORDER BY id`, [ws]);

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
  await removeOne(query, 'DELETE FROM member WHERE ws = $1 AND id = $2 RETURNING id', [ws, id]);
}

async function keepAnAdmin(query: Query, ws: string, leaving: string): Promise<void> {
  const admins = await query<{ id: string }>(
    "SELECT id FROM member WHERE ws = $1 AND role = 'admin'",
    [ws],
  );
  if (admins.length === 1 && admins[0]?.id === leaving) throw new Failure('last-admin');
}
