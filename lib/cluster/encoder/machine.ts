import { Memory, placeModel, startKernel, type Kernel, type Placed } from './memory';
import { readModel } from './model-file';

/** Cells of a token as it comes in, as it goes out of a layer, and between the two steps of one. */
export const EMBEDDED = 256;
export const WIDTH = 512;
export const INNER = 1536;
/** Tokens that are worked on at once. */
export const BATCH = 256;

/** Room for one batch of at most `tokens` tokens. */
interface Room {
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

export function startMachine(module: WebAssembly.Module, file: Uint8Array): Machine {
  const memory = new Memory();
  const weights = placeModel(readModel(file), memory);
  const room = {
    tokens: BATCH,
    normed: memory.take(BATCH * WIDTH * 4),
    wide: memory.take(BATCH * INNER * 4),
    attended: memory.take(BATCH * WIDTH * 4),
    shares: memory.take(BATCH * 4),
    quantized: memory.take(BATCH * INNER * 2),
    rowScales: memory.take(BATCH * 4),
  };
  return { memory, weights, room, kernel: startKernel(module, memory) };
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
