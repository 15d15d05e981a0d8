import { z } from '@/lib/base/z';
import { Role } from './describe';
import { WireId } from './names';

// All that the extension needs of members: what else there is would weigh on every page of it.

/** A name people read: one line, nothing that a terminal or a database would trip over. */
export const MemberName = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}\p{Cs}]*$/u));

export const AcceptRequest = z.object({
  code: z.string().check(z.minLength(1), z.maxLength(200)),
  name: MemberName,
});
/** The token is shown once; the server keeps its hash. */
export const Acceptance = z.object({
  token: z.string(),
  workspace: z.object({ id: WireId, name: z.string() }),
  member: z.object({ id: WireId, name: z.string(), role: Role }),
});
export type Acceptance = z.infer<typeof Acceptance>;
