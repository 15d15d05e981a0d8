import { attend } from './attention';
import { INNER, linear, WIDTH, type Machine } from './machine';

/** Sizes of the two transformer layers of Universal Sentence Encoder lite (Cer et al. 2018). */
export const LAYERS = [
  { name: 'layer0', width: 256, heads: 4 },
  { name: 'layer1', width: 512, heads: 4 },
] as const;
const EPSILON = 1e-6;

/** One layer, in place of the same memory except for the first, which widens 256 to 512. */
export function runLayer(
  machine: Machine,
  { name, width, heads }: (typeof LAYERS)[number],
  [from, to]: readonly [number, number],
  starts: readonly number[],
): void {
  const { normed, wide, attended } = machine.room;
  const rows = starts.at(-1)!;
  const step = { rows, width: WIDTH, columns: WIDTH };
  normalize(machine, `${name}.norm1`, { from, rows, width });
  linear(machine, `${name}.qkv`, { from: normed, to: wide, rows, width, columns: 3 * width });
  attend(machine, starts, width, heads);
  if (from !== to) linear(machine, `${name}.widen`, { ...step, from, to, width });
  linear(machine, `${name}.output`, { ...step, from: attended, to, width, add: true });
  normalize(machine, `${name}.norm2`, { from: to, rows, width: WIDTH });
  linear(machine, `${name}.inner`, { ...step, from: normed, to: wide, columns: INNER, relu: true });
  linear(machine, `${name}.outer`, { ...step, from: wide, to, width: INNER, add: true });
}

function normalize(
  { memory, weights, room }: Machine,
  name: string,
  { from, rows, width }: { from: number; rows: number; width: number },
): void {
  const x = memory.floats(from, rows * width);
  const y = memory.floats(room.normed, rows * width);
  const scale = weights.floats(`${name}.scale`);
  const bias = weights.floats(`${name}.bias`);
  for (let start = 0; start < x.length; start += width) {
    let mean = 0;
    for (let k = 0; k < width; k++) mean += x[start + k]!;
    mean /= width;
    let variance = 0;
    for (let k = 0; k < width; k++) variance += (x[start + k]! - mean) ** 2;
    const factor = 1 / Math.sqrt(variance / width + EPSILON);
    for (let k = 0; k < width; k++)
      y[start + k] = (x[start + k]! - mean) * factor * scale[k]! + bias[k]!;
  }
}
