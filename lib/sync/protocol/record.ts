import { z } from '@/lib/base/z';
import { Fields } from './fields';

/** UUID in lower case, made by the client. One writing per id, or two records could share one. */
export const WireId = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

export const WireKind = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** The workspace's counter at the record's last write. 0: the record does not exist. */
export const Version = z.int().check(z.minimum(0));

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
