import type * as zod from 'zod/mini';
import { z } from '@/lib/base/z';
import { Role } from './describe';
import { WireId } from './names';

export const InviteRequest = z.object({
  role: Role,
  minutes: z._default(z.int().check(z.minimum(1), z.maximum(7 * 24 * 60)), 60),
});
export const Invite = z.object({
  id: z.string(),
  /** Shown once, to whoever made the invite. */
  code: z.optional(z.string()),
  role: Role,
  expiresAt: z.iso.datetime(),
});
export type Invite = z.infer<typeof Invite>;

export const Member = z.object({
  id: WireId,
  name: z.string(),
  role: Role,
  createdAt: z.iso.datetime(),
  lastSyncAt: z.nullable(z.iso.datetime()),
});
export type Member = z.infer<typeof Member>;

export const RoleChange = z.object({ role: Role });

export const TokenInfo = z.object({
  id: z.string(),
  member: WireId,
  createdAt: z.iso.datetime(),
  expiresAt: z.nullable(z.iso.datetime()),
  lastUsedAt: z.nullable(z.iso.datetime()),
});
export type TokenInfo = z.infer<typeof TokenInfo>;

export const AuditEntry = z.object({
  at: z.iso.datetime(),
  member: z.string(),
  action: z.string(),
  subject: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const Counts = z.object({
  head: z.int(),
  records: z.record(z.string(), z.int()),
  deleted: z.int(),
  /** Whole attachments, when the server takes them. */
  attachments: z.optional(z.object({ count: z.int(), bytes: z.int() })),
});
export type Counts = z.infer<typeof Counts>;

const list = <T extends zod.ZodMiniType>(of: T) => z.object({ entries: z.array(of) });
export const Members = list(Member);
export const Invites = list(Invite);
export const Tokens = list(TokenInfo);
export const Audit = list(AuditEntry);
