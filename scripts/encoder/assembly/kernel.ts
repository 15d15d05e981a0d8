// Matrix products of the encoder, in AssemblyScript, compiled by scripts/build-encoder.ts. Pointers are byte
// offsets in a memory that the caller lays out. Weights are int8 with one scale a column, activations int16
// with one scale a row: i32x4.dot_i16x8_s does eight products at once.

/** Rows of f32 to i16. The largest becomes 4,095, so that 1,536 products with int8 stay below 2^31. */
export function quantizeRows(x: usize, q: usize, scales: usize, rows: i32, width: i32): void {
  for (let m = 0; m < rows; m++) {
    const from = x + ((<usize>(m * width)) << 2);
    const to = q + ((<usize>(m * width)) << 1);
    let peak = f32x4.splat(0);
    for (let k = 0; k < width; k += 4)
      peak = f32x4.max(peak, f32x4.abs(v128.load(from + ((<usize>k) << 2))));
    const most = max(
      max(f32x4.extract_lane(peak, 0), f32x4.extract_lane(peak, 1)),
      max(f32x4.extract_lane(peak, 2), f32x4.extract_lane(peak, 3)),
    );
    const scale: f32 = most > 0 ? most / 4095.0 : 1.0;
    store<f32>(scales + ((<usize>m) << 2), scale);
    const inverse = f32x4.splat(<f32>1.0 / scale);
    for (let k = 0; k < width; k += 8) {
      const p = from + ((<usize>k) << 2);
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(p), inverse)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(p, 16), inverse)));
      v128.store(to + ((<usize>k) << 1), i16x8.narrow_i32x4_s(low, high));
    }
  }
}

/**
 * out[rows, columns] = a[rows, width] * weights (+ bias), after `relu` where it is 1, onto what is there where
 * `add` is 1. Weights lie in blocks of four columns: for each pair of rows, four times two cells. `columns`
 * is a multiple of 8, `width` of 2.
 */
export function multiply(
  a: usize,
  aScales: usize,
  weights: usize,
  wScales: usize,
  bias: usize,
  out: usize,
  rows: i32,
  width: i32,
  columns: i32,
  relu: i32,
  add: i32,
): void {
  const zero = f32x4.splat(0);
  const rowBytes = (<usize>width) << 1;
  for (let n = 0; n < columns; n += 8) {
    const left = weights + <usize>(n * width);
    const right = left + <usize>(4 * width);
    const bias0 = bias ? v128.load(bias + ((<usize>n) << 2)) : zero;
    const bias1 = bias ? v128.load(bias + ((<usize>n) << 2), 16) : zero;
    const scale0 = v128.load(wScales + ((<usize>n) << 2));
    const scale1 = v128.load(wScales + ((<usize>n) << 2), 16);
    for (let m = 0; m < rows; m += 4) {
      const count = min(4, rows - m);
      let a0 = a + <usize>m * rowBytes;
      let a1 = count > 1 ? a0 + rowBytes : a0;
      let a2 = count > 2 ? a1 + rowBytes : a0;
      let a3 = count > 3 ? a2 + rowBytes : a0;
      let w0 = left;
      let w1 = right;
      let s00 = i32x4.splat(0);
      let s01 = s00,
        s10 = s00,
        s11 = s00,
        s20 = s00,
        s21 = s00,
        s30 = s00,
        s31 = s00;
      for (let k = 0; k < width; k += 2) {
        const b0 = v128.load_ext<i8>(w0);
        const b1 = v128.load_ext<i8>(w1);
        let x = v128.load32_splat(a0);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, b0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a1);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, b0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a2);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, b0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a3);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, b0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, b1));
        w0 += 8;
        w1 += 8;
        a0 += 4;
        a1 += 4;
        a2 += 4;
        a3 += 4;
      }
      for (let r = 0; r < count; r++) {
        const x0 = r == 0 ? s00 : r == 1 ? s10 : r == 2 ? s20 : s30;
        const x1 = r == 0 ? s01 : r == 1 ? s11 : r == 2 ? s21 : s31;
        const scale = f32x4.splat(load<f32>(aScales + ((<usize>(m + r)) << 2)));
        let f0 = f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(x0), scale), scale0), bias0);
        let f1 = f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(x1), scale), scale1), bias1);
        if (relu) {
          f0 = f32x4.max(f0, zero);
          f1 = f32x4.max(f1, zero);
        }
        const to = out + ((<usize>((m + r) * columns + n)) << 2);
        if (add) {
          f0 = f32x4.add(f0, v128.load(to));
          f1 = f32x4.add(f1, v128.load(to, 16));
        }
        v128.store(to, f0);
        v128.store(to, f1, 16);
      }
    }
  }
}
