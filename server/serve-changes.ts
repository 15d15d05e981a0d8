import { toInstant } from '@/lib/base/instant';
import { stillAllow } from './access';
import type { Call } from './call';
import { readChanges } from './changes';
import { isTagged, tagOf } from './etag';
import { Failure } from './failure';

/** A page of changes; with `wait`, once there is one. */
export async function serveChanges(call: Call): Promise<Response> {
  const { service, caller, query, headers } = call;
  const { pageSize, maxWaitSeconds } = service.limits;
  const limit = Math.min(pageSize, readWhole(query, 'limit', 1) ?? pageSize);
  const until = service.clock() + 1000 * Math.min(maxWaitSeconds, readWhole(query, 'wait', 0) ?? 0);
  const since = query.get('since') ?? undefined;
  await service.seen(caller, call.now);
  for (;;) {
    const page = await readChanges(service.db.query, caller.workspace, since, limit);
    const left = until - service.clock();
    const isNews = page.changes.length > 0 || since === undefined;
    if (!isNews && left > 0 && !call.signal.aborted && !service.stopping.aborted) {
      // Another server process beside the same database cannot wake this one: look once a second.
      await service.waiters.wait(caller.token, caller.workspace, Math.min(left, 1000), call.signal);
      await stillAllow(service.db, caller, toInstant(service.clock()));
      continue;
    }
    const ETag = tagOf(page, since);
    if (isTagged(headers.get('If-None-Match'), ETag))
      return new Response(null, { status: 304, headers: { ETag } });
    return Response.json(page, { headers: { ETag } });
  }
}

function readWhole(query: URLSearchParams, name: string, least: number): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (/^\d+$/.test(text) && Number(text) >= least) return Number(text);
  throw new Failure('malformed-request', `${name} has to be a whole number from ${least} on.`);
}
