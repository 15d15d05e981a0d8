import { z } from '@/lib/base/z';
import { WireId } from './names';

const positive = z.int().check(z.positive());

export const Role = z.enum(['read', 'write', 'admin']);
export type Role = z.infer<typeof Role>;

export const WireLimits = z.object({
  maxBatch: positive,
  maxBodyBytes: positive,
  maxRecordBytes: positive,
  pageSize: positive,
  maxWaitSeconds: z.int().check(z.minimum(0)),
  /** Only with the feature `attachments`. */
  maxAttachmentBytes: z.optional(positive),
});
export type WireLimits = z.infer<typeof WireLimits>;

/** The answer of `GET {base}`: what this server is, what it allows, and what the token opens. */
export const Description = z.object({
  product: z.literal('verbatim-sync'),
  protocol: z.string().check(z.maxLength(20)),
  serverName: z.string().check(z.maxLength(200)),
  limits: WireLimits,
  features: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(50)),
  member: z.object({ id: WireId, name: z.string().check(z.maxLength(1000)) }),
  workspaces: z
    .array(z.object({ id: WireId, name: z.string().check(z.maxLength(1000)), role: Role }))
    .check(z.maxLength(1000)),
});
export type Description = z.infer<typeof Description>;
