import type { Place } from './find-in-page';

/** Apps fetch what they show: so long after loading it may still come. */
const PATIENCE_MS = 10_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 1_000;

/**
 * Looks again until the very words are there, and in the end takes words much like them. Asks in growing
 * pauses: a MutationObserver would see neither shadow roots nor frames.
 */
export async function awaitPassage(
  find: () => Place | undefined,
  patienceMs = PATIENCE_MS,
): Promise<Place | undefined> {
  let pause = FIRST_PAUSE_MS;
  for (let waited = 0; ; waited += pause, pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const place = find();
    if (place?.outcome === 'found' || waited >= patienceMs) return place;
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
}
