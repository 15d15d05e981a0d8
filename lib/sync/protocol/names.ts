import { z } from '@/lib/base/z';

/** UUID in lower case, made by the client. One writing per id, or two records could share one. */
export const WireId = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

export const WireKind = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** The workspace's counter at the record's last write. 0: the record does not exist. */
export const Version = z.int().check(z.minimum(0));
