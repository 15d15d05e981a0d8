/** The last millisecond that an id was made for, and how many were since. */
let last = 0;
let count = 0;

const COUNTS = 0x1000;

/**
 * A UUIDv7 (RFC 9562): it sorts by the time it was made. Ids of one millisecond go on counting, as they do when the
 * clock was set back, so that those of one page are always in their order. Own code for its size: decision 55.
 */
export function newId(at = Date.now()): string {
  count = at > last ? 0 : count + 1;
  last = Math.max(last, at) + Math.floor(count / COUNTS);
  count %= COUNTS;
  const time = hex(last, 12);
  const [first = 0, ...rest] = crypto.getRandomValues(new Uint8Array(8));
  // Two bits name the variant.
  const chance = [(first & 0x3f) | 0x80, ...rest].map((byte) => hex(byte, 2)).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(count, 3)}-${chance.slice(0, 4)}-${chance.slice(4)}`;
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
