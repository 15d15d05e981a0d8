import type { Caller } from './access';
import type { Db } from './database/db';

const MINUTE = 60_000;

/** Notes when a member synced and a token was used: to the minute, so that polling writes next to nothing. */
export function createLastSeen(db: Db) {
  const noted = new Map<string, number>();
  return async ({ token, workspace, member }: Caller, now: string): Promise<void> => {
    const at = Date.parse(now);
    if (at - (noted.get(token) ?? 0) < MINUTE) return;
    if (noted.size > 10_000) noted.clear();
    noted.set(token, at);
    await db.query('UPDATE token SET last_used_at = $3 WHERE ws = $1 AND id = $2', [
      workspace,
      token,
      now,
    ]);
    await db.query('UPDATE member SET last_sync_at = $3 WHERE ws = $1 AND id = $2', [
      workspace,
      member,
      now,
    ]);
  };
}
export type LastSeen = ReturnType<typeof createLastSeen>;
