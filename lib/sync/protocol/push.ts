import { z } from '@/lib/base/z';

import { Fields } from './fields';
import { Problem } from './problem';
import { Version, WireId, WireKind } from './names';
import { Epoch } from './page';
import { WireRecord } from './record';

const intention = {
  id: WireId,
  kind: WireKind,
  record: WireId,
  /** The version its author saw. */
  base: Version,
};

/**
 * One intention of one person. `id` stays the same however often it is sent. `set` is an RFC 7396 merge
 * patch: changed members only, null removes.
 */
export const Mutation = z.xor([
  z.object({ ...intention, set: Fields }),
  z.object({ ...intention, delete: z.literal(true) }),
]);
export type Mutation = z.infer<typeof Mutation>;

export const Device = z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/));

/** Mutations are read one by one on the server: a bad one is rejected and the others go on. */
export const Mutations = z.array(z.unknown());

export const PushRequest = z.object({ epoch: Epoch, device: Device, mutations: Mutations });

export const PushResult = z.discriminatedUnion('status', [
  z.object({
    id: z.string(),
    status: z.literal('applied'),
    version: Version,
    /** The record as it is now: of `version`, or of a later one when this is a repeat. */
    record: WireRecord,
    duplicate: z.optional(z.boolean()),
  }),
  z.object({
    id: z.string(),
    status: z.literal('conflict'),
    current: z.nullable(WireRecord),
  }),
  z.object({ id: z.string(), status: z.literal('rejected'), problem: Problem }),
  z.object({ id: z.string(), status: z.literal('blocked') }),
]);
export type PushResult = z.infer<typeof PushResult>;

export const PushAnswer = z.object({
  epoch: Epoch,
  head: Version,
  results: z.array(PushResult),
});
export type PushAnswer = z.infer<typeof PushAnswer>;
