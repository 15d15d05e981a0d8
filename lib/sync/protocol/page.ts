import type * as zod from 'zod/mini';
import { z } from '@/lib/base/z';
import { Version } from './names';

/** Opaque to the client: given back as it came. */
export const Cursor = z.string().check(z.minLength(1), z.maxLength(200));
export const Epoch = z.string().check(z.minLength(1), z.maxLength(100));

/** Where a restored workspace comes from: its records up to `head` are those of the earlier epoch. */
export const Lineage = z.object({ epoch: Epoch, head: Version });
export type Lineage = z.infer<typeof Lineage>;

/** A record is read one by one on the client, so that one it cannot read does not stop the page. */
export const page = <T extends zod.ZodMiniType>(record: T) =>
  z.object({
    epoch: Epoch,
    previous: z.optional(Lineage),
    changes: z.array(record),
    cursor: Cursor,
    more: z.boolean(),
    /** The workspace's counter when the page was read. */
    head: Version,
  });
