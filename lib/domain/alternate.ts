import { z } from '@/lib/base/z';
import { Line } from './scalars';

/** How many other versions a record keeps: the oldest give way. */
export const MAX_ALTERNATES = 50;

/** `by` of a version that others never saw whole. It is shown here and never sent. */
export const KEPT_HERE = '';

/**
 * What another person wrote into `field` at the same time ("2 versions"). `field` is the member's name,
 * `customer.name` for one inside another. Both stay until somebody chooses.
 */
export const Alternate = z.object({
  field: Line,
  value: z.unknown(),
  by: Line,
  /** When the server got it. Shown, never used to order. */
  at: z.string().check(z.maxLength(40)),
});
export type Alternate = z.infer<typeof Alternate>;

export const Alternates = z.array(Alternate).check(z.maxLength(MAX_ALTERNATES));
