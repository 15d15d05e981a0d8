const SECOND = 1000;
const LONGEST = 5 * 60 * SECOND;
const LONGEST_ASKED = 60 * 60 * SECOND;

/**
 * Milliseconds until the next try. Full jitter (a random part of a limit that doubles) keeps a team's
 * clients from coming back all at once: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function waitAfter(
  attempts: number,
  asked: number | undefined,
  random: () => number = Math.random,
): number {
  if (asked !== undefined) return Math.min(asked, LONGEST_ASKED);
  const limit = Math.min(LONGEST, SECOND * 2 ** Math.min(attempts, 20));
  return Math.max(SECOND / 2, Math.round(random() * limit));
}

/** `Retry-After` in milliseconds: seconds, or a date. Undefined when it is neither. */
export function readRetryAfter(text: string | null, now: number): number | undefined {
  if (text === null) return undefined;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text) * SECOND;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
