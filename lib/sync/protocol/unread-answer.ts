import { z } from '@/lib/base/z';
import { Epoch } from './changes';
import { Version } from './record';

/**
 * The answer to a push before its results were looked at. In a file of its own: the pages share one zod, and
 * what the options take of it the popup loads too.
 */
export const UnreadAnswer = z.object({
  epoch: Epoch,
  head: Version,
  results: z.array(z.unknown()),
});
