import { z } from '@/lib/base/z';
import { Version } from './names';
import { Epoch, page } from './page';

// Answers before their records and results were looked at. In a file of their own: the pages of the extension
// share one zod, and whatever the options take of it weighs on the popup.

export const UnreadPage = page(z.unknown());
export type UnreadPage = z.infer<typeof UnreadPage>;

export const UnreadAnswer = z.object({
  epoch: Epoch,
  head: Version,
  results: z.array(z.unknown()),
});
