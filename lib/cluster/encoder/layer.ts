import { attend } from './attention';
import type { Kernel, Memory, Placed } from './memory';

/** Sizes of the two transformer layers of Universal Sentence Encoder lite (Cer et al. 2018). */
export const LAYERS = [
  { name: 'layer0', width: 256, heads: 4 },
  { name: 'layer1', width: 512, heads: 4 },
] as const;
export const WIDTH = 512;
export const INNER = 1536;
const EPSILON = 1e-6;

/** Room for one batch of at most `tokens` tokens. */
export interface Room {
  tokens: number;
  normed: number;
  wide: number;
  attended: number;
  /** Of one token in those of its text. */
  shares: number;
  quantized: number;
  rowScales: number;
}

export interface Machine {
  kernel: Kernel;
  memory: Memory;
  weights: Placed;
  room: Room;
}

interface Linear {
  from: number;
  to: number;
  rows: number;
  width: number;
  columns: number;
  relu?: boolean;
  add?: boolean;
}

/** to[rows, columns] = from[rows, width] times the matrix `name`, plus its bias. */
export function linear({ kernel, weights, room }: Machine, name: string, step: Linear): void {
  const { from, to, rows, width, columns } = step;
  kernel.quantizeRows(from, room.quantized, room.rowScales, rows, width);
  kernel.multiply(
    room.quantized,
    room.rowScales,
    weights.pointer(`${name}.weights`),
    weights.pointer(`${name}.scales`),
    weights.has(`${name}.bias`) ? weights.pointer(`${name}.bias`) : 0,
    to,
    rows,
    width,
    columns,
    Number(step.relu ?? false),
    Number(step.add ?? false),
  );
}

/** One layer, in place of the same memory except for the first, which widens 256 to 512. */
export function runLayer(
  machine: Machine,
  { name, width, heads }: (typeof LAYERS)[number],
  [from, to]: readonly [number, number],
  starts: readonly number[],
): void {
  const { room } = machine;
  const rows = starts.at(-1)!;
  normalize(machine, `${name}.norm1`, from, rows, width);
  linear(machine, `${name}.qkv`, {
    from: room.normed,
    to: room.wide,
    rows,
    width,
    columns: 3 * width,
  });
  attend(machine, starts, width, heads);
  if (from !== to) linear(machine, `${name}.widen`, { from, to, rows, width, columns: WIDTH });
  linear(machine, `${name}.output`, {
    from: room.attended,
    to,
    rows,
    width,
    columns: WIDTH,
    add: true,
  });
  normalize(machine, `${name}.norm2`, to, rows, WIDTH);
  linear(machine, `${name}.inner`, {
    from: room.normed,
    to: room.wide,
    rows,
    width: WIDTH,
    columns: INNER,
    relu: true,
  });
  linear(machine, `${name}.outer`, {
    from: room.wide,
    to,
    rows,
    width: INNER,
    columns: WIDTH,
    add: true,
  });
}

function normalize(
  { memory, weights, room }: Machine,
  name: string,
  from: number,
  rows: number,
  width: number,
) {
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
