/** Of the 50 ms after which a key stroke is felt to wait, what follows needs its part too. */
const STRETCH_MS = 16;

/** To be awaited between the pieces of a long work: gives the screen its turn where it was long enough. */
export function createTurns(now = () => performance.now()): () => Promise<void> {
  let began = now();
  return async () => {
    if (now() - began < STRETCH_MS) return;
    await nextTask();
    began = now();
  };
}

export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
