import { toInstant } from '@/lib/base/instant';
import { readAudit, writeAudit } from './audit';
import type { Call, Handlers } from './call';
import { readCounts } from './counts';
import type { Query } from './database/db';
import { acceptInvite, createInvite, listInvites, withdrawInvite } from './invites';
import { changeRole, listMembers, removeMember } from './members';
import type { ADMINISTRATION_ROUTES } from './routes-administration';
import { listTokens, revokeToken } from './tokens';

const MINUTE = 60_000;

type Name = (typeof ADMINISTRATION_ROUTES)[number]['name'];

export const ADMINISTRATION: Handlers<Name> = {
  counts: ({ service, caller }) => readCounts(service.db.query, caller.workspace),
  members: async ({ service, caller }) => ({
    entries: await listMembers(service.db.query, caller.workspace),
  }),
  invites: async ({ service, caller, now }) => ({
    entries: await listInvites(service.db.query, caller.workspace, now),
  }),
  tokens: async ({ service, caller, now }) => ({
    entries: await listTokens(service.db.query, caller.workspace, now),
  }),
  audit: async ({ service, caller }) => ({
    entries: await readAudit(service.db.query, caller.workspace),
  }),
  changeRole: (call) =>
    audited(call, 'change-role', (query) =>
      changeRole(query, call.caller.workspace, call.id, call.body.role),
    ),
  removeMember: (call) =>
    audited(call, 'remove-member', (query) => removeMember(query, call.caller.workspace, call.id)),
  revokeToken: (call) =>
    audited(call, 'revoke-token', (query) => revokeToken(query, call.caller.workspace, call.id)),
  withdrawInvite: (call) =>
    audited(call, 'withdraw-invite', (query) =>
      withdrawInvite(query, call.caller.workspace, call.id),
    ),
  invite: (call) => {
    const { role, minutes } = call.body;
    const expiresAt = toInstant(Date.parse(call.now) + minutes * MINUTE);
    return audited(call, 'invite', (query) =>
      createInvite(query, call.caller.workspace, role, expiresAt),
    );
  },
  accept: ({ service, body, now }) =>
    acceptInvite(service.db, body, {
      now,
      tokenExpiresAt: service.tokenDays
        ? toInstant(Date.parse(now) + service.tokenDays * 24 * 60 * MINUTE)
        : null,
    }),
};

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
