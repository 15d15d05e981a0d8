import type { Description } from '@/lib/sync/protocol/describe';
import type { AcceptRequest } from '@/lib/sync/protocol/acceptance';
import type { InviteRequest, RoleChange } from '@/lib/sync/protocol/member';
import type { PushRequest } from '@/lib/sync/protocol/push';
import { PROTOCOL } from '@/lib/sync/protocol/limits';
import { toInstant } from '@/lib/base/instant';
import type { z } from '@/lib/base/z';
import { stillAllow, type Caller } from './access';
import { readAudit, writeAudit } from './audit';
import { readChanges } from './changes';
import { readCounts } from './counts';
import type { Query } from './database/db';
import { isTagged, tagOf } from './etag';
import { readAttachments, readRecords } from './export';
import { Failure } from './failure';
import * as members from './members';
import { push } from './push';
import type { RouteName } from './routes';
import { getAttachment, putAttachment } from './serve-attachment';
import type { Service } from './service';
import { toLines, toStream } from './stream';
import { readWorkspace } from './workspaces';

/** One request, read and allowed. `body` fits the route's schema. */
export interface Call {
  service: Service;
  caller: Caller;
  id: string;
  body: unknown;
  /** What is uploaded; empty for all other operations. */
  bytes: Uint8Array;
  query: URLSearchParams;
  headers: Headers;
  signal: AbortSignal;
  now: string;
}

const MINUTE = 60_000;

/** What each operation does. A value is answered as JSON, nothing as 204. */
export const HANDLERS: Record<RouteName, (call: Call) => Promise<unknown>> = {
  describe,
  changes,
  push: async ({ service, caller, body, now }) => {
    const request = body as z.infer<typeof PushRequest>;
    const answer = await push(service.db, caller, request, { limits: service.limits, now });
    service.waiters.changed(caller.workspace);
    for (const { status } of answer.results) service.metrics.result(status);
    return answer;
  },
  export: (call) => Promise.resolve(exportAll(call)),
  attachment: getAttachment,
  putAttachment,
  counts: ({ service, caller }) => readCounts(service.db.query, caller.workspace),
  members: async ({ service, caller }) => ({
    entries: await members.listMembers(service.db.query, caller.workspace),
  }),
  invites: async ({ service, caller, now }) => ({
    entries: await members.listInvites(service.db.query, caller.workspace, now),
  }),
  tokens: async ({ service, caller, now }) => ({
    entries: await members.listTokens(service.db.query, caller.workspace, now),
  }),
  audit: async ({ service, caller }) => ({
    entries: await readAudit(service.db.query, caller.workspace),
  }),
  changeRole: (call) =>
    audited(call, 'change-role', (query) =>
      members.changeRole(
        query,
        call.caller.workspace,
        call.id,
        (call.body as z.infer<typeof RoleChange>).role,
      ),
    ),
  removeMember: (call) =>
    audited(call, 'remove-member', (query) =>
      members.removeMember(query, call.caller.workspace, call.id),
    ),
  revokeToken: (call) =>
    audited(call, 'revoke-token', (query) =>
      members.revokeToken(query, call.caller.workspace, call.id),
    ),
  withdrawInvite: (call) =>
    audited(call, 'withdraw-invite', (query) =>
      members.withdrawInvite(query, call.caller.workspace, call.id),
    ),
  invite: (call) => {
    const { role, minutes } = call.body as z.infer<typeof InviteRequest>;
    const expiresAt = toInstant(Date.parse(call.now) + minutes * MINUTE);
    return audited(call, 'invite', (query) =>
      members.createInvite(query, call.caller.workspace, role, expiresAt),
    );
  },
  accept: ({ service, body, now }) =>
    members.acceptInvite(service.db, body as z.infer<typeof AcceptRequest>, {
      now,
      tokenExpiresAt: service.tokenDays
        ? toInstant(Date.parse(now) + service.tokenDays * 24 * 60 * MINUTE)
        : null,
    }),
};

async function describe({ service, caller }: Call): Promise<Description> {
  const { id, name } = await readWorkspace(service.db.query, caller.workspace);
  return {
    product: 'verbatim-sync',
    protocol: PROTOCOL,
    serverName: service.name,
    limits: service.limits,
    features: [
      'longpoll',
      'export',
      'administration',
      ...(service.limits.maxAttachmentBytes ? ['attachments'] : []),
    ],
    member: { id: caller.member, name: caller.name },
    workspaces: [{ id, name, role: caller.role }],
  };
}

async function changes(call: Call): Promise<Response> {
  const { service, caller, query, headers } = call;
  const { pageSize, maxWaitSeconds } = service.limits;
  const limit = Math.min(pageSize, readWhole(query, 'limit', 1) ?? pageSize);
  const until = service.clock() + 1000 * Math.min(maxWaitSeconds, readWhole(query, 'wait', 0) ?? 0);
  const since = query.get('since') ?? undefined;
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

function exportAll({ service, caller, query }: Call): Response {
  async function* all() {
    yield* readRecords(service.db.query, caller.workspace);
    if (query.get('attachments') === '1')
      yield* readAttachments(service.db.query, caller.workspace);
  }
  const headers = { 'Content-Type': 'application/x-ndjson' };
  return new Response(toStream(toLines(all())), { headers });
}

/** The act and its line in the audit are one transaction. */
function audited<T>(
  { service, caller, id, now }: Call,
  action: string,
  act: (query: Query) => Promise<T>,
): Promise<T> {
  return service.db.transaction(async (query) => {
    const result = await act(query);
    await writeAudit(query, caller.workspace, {
      at: now,
      member: caller.member,
      action,
      subject: id,
    });
    return result;
  });
}
