import type { TokenInfo } from '@/lib/sync/protocol/member';
import type { Query } from './database/db';
import { removeOne } from './database/remove-one';
import { newSecret } from './secret';

export const listTokens = (query: Query, ws: string, now: string): Promise<TokenInfo[]> =>
  query<TokenInfo>(
    `SELECT id, member, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
     FROM token WHERE ws = $1 AND (expires_at IS NULL OR expires_at > $2) ORDER BY created_at`,
    [ws, now],
  );

export async function createToken(
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

export const revokeToken = (query: Query, ws: string, id: string): Promise<void> =>
  removeOne(query, 'DELETE FROM token WHERE ws = $1 AND id = $2 RETURNING id', [ws, id]);
