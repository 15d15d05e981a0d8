import { z } from '@/lib/base/z';
import { LIMITS } from './limits';

const Quote = z.string().check(z.maxLength(LIMITS.passageCharacters));
const Context = z.string().check(z.maxLength(LIMITS.contextCharacters));

/**
 * The exact words selected, and what finds them again.
 *
 * `exact`, `prefix`, `suffix` are a TextQuoteSelector, `position` a TextPositionSelector in characters
 * of the page's visible text (https://www.w3.org/TR/annotation-model/#selectors).
 */
export const Passage = z.object({
  exact: Quote.check(z.minLength(1)),
  markdown: z.optional(z.string().check(z.maxLength(4 * LIMITS.passageCharacters))),
  prefix: Context,
  suffix: Context,
  position: z.optional(z.object({ start: z.int(), end: z.int() })),
  sentence: z.optional(Quote),
});
export type Passage = z.infer<typeof Passage>;
