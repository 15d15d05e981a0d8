import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { fail } from './problem';
import { LIMITS, type Workspace } from './workspace';

/** One request for changes; `signIn` throws when its token is not valid any more. */
export interface Asked {
  query: URLSearchParams;
  ifNoneMatch: string;
  gone: AbortSignal;
  signIn: () => void;
}

export async function changes(workspace: Workspace, { query, ifNoneMatch, gone, signIn }: Asked) {
  const cursor = query.get('since');
  const since = cursor === null ? 0 : position(workspace, cursor);
  const size = Math.min(whole(query, 'limit', 1) ?? LIMITS.pageSize, LIMITS.pageSize);
  const wait = Math.min(whole(query, 'wait', 0) ?? 0, LIMITS.maxWaitSeconds);
  if (wait > 0 && cursor !== null && since === workspace.head) {
    const signal = AbortSignal.any([gone, AbortSignal.timeout(wait * 1000)]);
    await once(workspace.news, 'news', { signal }).catch(() => undefined);
    signIn();
  }
  const body = JSON.stringify(page(workspace, since, size));
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
  const headers = { 'content-type': 'application/json', etag };
  const isKnown = ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  return isKnown ? { status: 304, headers: { etag } } : { status: 200, headers, body };
}

function page({ epoch, head, records }: Workspace, since: number, size: number) {
  const newer = [...records.values()]
    .filter(({ version }) => version > since)
    .toSorted((a, b) => a.version - b.version);
  const some = newer.slice(0, size);
  const cursor = `${epoch}.${some.at(-1)?.version ?? since}`;
  return { epoch, changes: some, cursor, more: newer.length > size, head };
}

/** SY13 */
function position({ epoch, head }: Workspace, cursor: string): number {
  const [, of, version] = /^(.+)\.(\d{1,15})$/.exec(cursor) ?? [];
  return of === epoch && Number(version) <= head ? Number(version) : fail('cursor-expired');
}

function whole(query: URLSearchParams, name: string, least: number): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  return /^\d+$/.test(text) && Number(text) >= least ? Number(text) : fail('malformed-request');
}
