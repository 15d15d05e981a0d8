import { z } from '@/lib/base/z';
import { Fields } from './fields';
import { Version, WireId, WireKind } from './names';

const Name = z.string().check(z.maxLength(1000));

/** One shared record as the server holds it. `receivedAt` and `by` are the server's own. */
export const WireRecord = z.object({
  kind: WireKind,
  id: WireId,
  version: Version,
  deleted: z.boolean(),
  fields: Fields,
  receivedAt: z.iso.datetime(),
  /** Who wrote this version: the member's name. */
  by: Name,
});
export type WireRecord = z.infer<typeof WireRecord>;
