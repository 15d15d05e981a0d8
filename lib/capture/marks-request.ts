import { z } from '@/lib/base/z';
import type { LocateRequest } from './locate-request';

/** What the injected script is asked to light up. */
export type MarksRequest = readonly LocateRequest[];

/** So many passages stand in the page as it is now; or what was lit up before is not any more. */
export const Marked = z.union([z.literal('removed'), z.int()]);
export type Marked = z.infer<typeof Marked>;

/** The function that `/marks.js` leaves behind in its own world, out of the page's reach. */
export const MARKS_FUNCTION = 'verbatimMarks';

/** The browser's name for what is lit up (CSS Custom Highlight API). */
export const HIGHLIGHT = 'verbatim-clipped';
