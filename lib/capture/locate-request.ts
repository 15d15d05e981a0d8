import type { Passage } from '@/lib/domain/passage';

/** What the injected script is asked for. `frameUrl` when the passage was clipped inside a frame. */
export interface LocateRequest {
  passage: Pick<Passage, 'exact' | 'prefix' | 'suffix' | 'position'>;
  frameUrl?: string;
}

/** The function that `/locate.js` leaves behind in its own world, out of the page's reach. */
export const LOCATE_FUNCTION = 'verbatimLocate';
