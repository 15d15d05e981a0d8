/**
 * Writes the newest value at once, and while a write is under way keeps only the newest of what comes. A
 * page that may close at any moment has no time for a timer.
 */
export function createWriteBehind<T>(write: (value: T) => Promise<void>) {
  let waiting: { value: T } | undefined;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    try {
      while (waiting) {
        const { value } = waiting;
        waiting = undefined;
        await write(value);
      }
    } finally {
      running = undefined;
    }
  }

  return {
    put(value: T): Promise<void> {
      waiting = { value };
      running ??= run();
      return running;
    },
    /** Resolves when nothing is waiting; what was put is forgotten if it has not begun. */
    async drop(): Promise<void> {
      waiting = undefined;
      await running;
    },
  };
}
