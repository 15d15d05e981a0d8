// Attention of the encoder, in AssemblyScript. Vectors of `count` tokens lie `step` bytes apart; `size`, their
// cells, is a multiple of 16.

/** out[u] = the product of the query with the u-th key. */
export function score(
  query: usize,
  keys: usize,
  step: usize,
  count: i32,
  size: i32,
  out: usize,
): void {
  const bytes = (<usize>size) << 2;
  for (let u = 0; u < count; u++) {
    const key = keys + <usize>u * step;
    let s0 = f32x4.splat(0);
    let s1 = s0;
    for (let k: usize = 0; k < bytes; k += 32) {
      s0 = f32x4.add(s0, f32x4.mul(v128.load(query + k), v128.load(key + k)));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(query + k, 16), v128.load(key + k, 16)));
    }
    s0 = f32x4.add(s0, s1);
    store<f32>(
      out + ((<usize>u) << 2),
      f32x4.extract_lane(s0, 0) +
        f32x4.extract_lane(s0, 1) +
        (f32x4.extract_lane(s0, 2) + f32x4.extract_lane(s0, 3)),
    );
  }
}

/** out[size] = the sum of all values, each by its share. */
export function blend(
  shares: usize,
  values: usize,
  step: usize,
  count: i32,
  size: i32,
  out: usize,
): void {
  for (let k: usize = 0; k < (<usize>size) << 2; k += 64) {
    let s0 = f32x4.splat(0);
    let s1 = s0,
      s2 = s0,
      s3 = s0;
    let value = values + k;
    for (let u = 0; u < count; u++) {
      const share = v128.load32_splat(shares + ((<usize>u) << 2));
      s0 = f32x4.add(s0, f32x4.mul(share, v128.load(value)));
      s1 = f32x4.add(s1, f32x4.mul(share, v128.load(value, 16)));
      s2 = f32x4.add(s2, f32x4.mul(share, v128.load(value, 32)));
      s3 = f32x4.add(s3, f32x4.mul(share, v128.load(value, 48)));
      value += step;
    }
    v128.store(out + k, s0);
    v128.store(out + k, s1, 16);
    v128.store(out + k, s2, 32);
    v128.store(out + k, s3, 48);
  }
}
