/**
 * Runs `work` unless another worker or page holds the lock of that name; undefined then. The browser frees
 * it when its holder dies.
 */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
  return navigator.locks.request(name, { ifAvailable: true }, (lock) =>
    lock ? work() : undefined,
  );
}

/** Runs `work` once nobody else holds the lock of that name. */
export const inTurn = (name: string, work: () => Promise<void>): Promise<void> =>
  navigator.locks.request(name, work);
