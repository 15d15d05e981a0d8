const WIDTH = 64;
const rotate = (word: bigint, by: bigint): bigint =>
  BigInt.asUintN(WIDTH, (word << by) | (word >> (64n - by)));
const add = (one: bigint, other: bigint): bigint => BigInt.asUintN(WIDTH, one + other);

type State = [bigint, bigint, bigint, bigint];

/** SipHash-2-4: a short hash that nobody can compute or invert without the key (https://www.aumasson.jp/siphash/). */
export function sipHash([low, high]: readonly [bigint, bigint], bytes: Uint8Array): bigint {
  let state: State = [
    low ^ 0x736f6d6570736575n,
    high ^ 0x646f72616e646f6dn,
    low ^ 0x6c7967656e657261n,
    high ^ 0x7465646279746573n,
  ];
  for (const word of words(bytes)) {
    state[3] ^= word;
    state = round(round(state));
    state[0] ^= word;
  }
  state[2] ^= 0xffn;
  const [a, b, c, d] = round(round(round(round(state))));
  return a ^ b ^ c ^ d;
}

function round([a, b, c, d]: State): State {
  const [ab, cd] = [add(a, b), add(c, d)];
  const [b1, d1] = [rotate(b, 13n) ^ ab, rotate(d, 16n) ^ cd];
  const [cb, ad] = [add(cd, b1), add(rotate(ab, 32n), d1)];
  return [ad, rotate(b1, 17n) ^ cb, rotate(cb, 32n), rotate(d1, 21n) ^ ad];
}

/** Eight bytes each, lowest first; the last one ends with the length. */
function* words(bytes: Uint8Array): Generator<bigint> {
  const whole = bytes.length - (bytes.length % 8);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += 8) yield view.getBigUint64(at, true);
  let last = BigInt(bytes.length & 0xff) << 56n;
  for (let at = whole; at < bytes.length; at += 1)
    last |= BigInt(bytes[at] ?? 0) << BigInt(8 * (at - whole));
  yield last;
}
