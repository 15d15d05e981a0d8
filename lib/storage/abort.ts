/** A put refused before it became a request (a bad key) does not abort by itself. */
export function abort(tx: { done: Promise<unknown>; abort: () => void }): void {
  tx.done.catch(() => {}); // the caller already holds the first error
  try {
    tx.abort();
  } catch {
    // already aborted by the failed request
  }
}
