/** Appends the digit that makes every second one, doubled, sum up to a multiple of ten. */
export function withLuhn(payload: string): string {
  const sum = payload
    .split('')
    .toReversed()
    .map((digit, index) => (index % 2 ? Number(digit) : Number(digit) * 2))
    .reduce((sum, value) => sum + Math.floor(value / 10) + (value % 10), 0);
  return payload + ((10 - (sum % 10)) % 10);
}
