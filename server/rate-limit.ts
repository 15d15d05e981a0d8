/** Whether one more is allowed now: 0, or the seconds until one is. */
export type RateLimit = (key: string, count?: number) => number;

/**
 * A bucket for each key that holds a minute's worth and fills evenly. `count` 0 asks without taking.
 * For each process: several beside one PostgreSQL allow that many times as much.
 */
export function createRateLimit(perMinute: number, clock: () => number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return (key, count = 1) => {
    const now = clock();
    const { left, at } = buckets.get(key) ?? { left: perMinute, at: now };
    const filled = Math.min(perMinute, left + ((now - at) / 60_000) * perMinute);
    if (filled < 1) return Math.ceil(((1 - filled) * 60) / perMinute);
    // A full bucket says nothing that an absent one does not.
    if (buckets.size > 10_000) buckets.clear();
    buckets.set(key, { left: filled - count, at: now });
    return 0;
  };
}
