import { toInstant } from '@/lib/base/instant';
import type { Db } from './database/db';
import { createInvite } from './invites';
import { createWorkspace, listWorkspaces } from './workspaces';

const FIFTEEN_MINUTES = 15 * 60_000;

/**
 * An invite for the first admin, when there is none yet: a new database gets its workspace, and one whose
 * invite ran out gets another. Undefined once somebody is in.
 */
export async function offerFirstInvite(
  db: Db,
  name: string,
  nowMs: number,
): Promise<string | undefined> {
  return db.transaction(async (query) => {
    const [member] = await query('SELECT id FROM member LIMIT 1');
    if (member) return undefined;
    const [known] = await listWorkspaces(query);
    const ws = known?.id ?? (await createWorkspace(query, name, toInstant(nowMs)));
    const invite = await createInvite(query, ws, 'admin', toInstant(nowMs + FIFTEEN_MINUTES));
    return invite.code;
  });
}
