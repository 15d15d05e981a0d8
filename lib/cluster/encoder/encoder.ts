import { embed } from './embed';
import { LAYERS, runLayer } from './layer';
import { BATCH, EMBEDDED, linear, startMachine, WIDTH, type Machine } from './machine';
import { createTokenizer, type Vocabulary } from './tokenizer';

/** Cells of a vector. */
export const VECTOR_SIZE = 192;

/** Names what vectors were made with; others are made again. */
export const MODEL_VERSION = 'use-lite-int8-2';

export interface Encoder {
  /** One unit vector of 192 a text, in the order of the texts; about 3 ms for 20 words. */
  encode: (texts: readonly string[]) => Float32Array[];
  /** The same before the head: 512 cells, as the published model gives them. */
  features: (texts: readonly string[]) => Float32Array[];
}

export interface EncoderFiles {
  kernel: WebAssembly.Module;
  weights: Uint8Array;
  vocabulary: Vocabulary;
}

/** Tokens that are read of one text. */
const LONGEST = 128;

export function createEncoder({ kernel, weights, vocabulary }: EncoderFiles): Encoder {
  const tokenize = createTokenizer(vocabulary);
  const machine = startMachine(kernel, weights);
  const states = [
    machine.memory.take(BATCH * EMBEDDED * 4),
    machine.memory.take(BATCH * WIDTH * 4),
  ];
  const run = (texts: readonly string[], size: number, hasHead: boolean): Float32Array[] => {
    const vectors: Float32Array[] = Array.from({ length: texts.length });
    const tokens = texts.map((text) => tokenize(text).slice(0, LONGEST));
    for (const batch of batchesOf(tokens)) {
      const pooled = pool(
        machine,
        batch.map((text) => tokens[text]!),
        states,
      );
      const cells = project(machine, pooled, batch.length, hasHead);
      batch.forEach((text, b) => (vectors[text] = cells.slice(b * size, (b + 1) * size)));
    }
    return vectors;
  };
  return {
    encode: (texts) => run(texts, VECTOR_SIZE, true),
    features: (texts) => run(texts, WIDTH, false),
  };
}

/** Texts of like length together, as many as fit. */
function batchesOf(tokens: readonly (readonly number[])[]): number[][] {
  const order = [...tokens.keys()].toSorted((a, b) => tokens[a]!.length - tokens[b]!.length);
  const batches: number[][] = [];
  let free = 0;
  for (const text of order) {
    const needed = Math.max(1, tokens[text]!.length);
    if (needed > free) {
      batches.push([]);
      free = BATCH;
    }
    batches.at(-1)!.push(text);
    free -= needed;
  }
  return batches;
}

/** Mean of each text's last states, written over the start of the first state's memory. */
function pool(machine: Machine, texts: readonly (readonly number[])[], [first, second]: number[]) {
  const { memory, room } = machine;
  const starts = [0];
  for (const tokens of texts) starts.push(starts.at(-1)! + Math.max(1, tokens.length));
  embed(machine, texts, starts, first!);
  runLayer(machine, LAYERS[0], [first!, second!], starts);
  runLayer(machine, LAYERS[1], [second!, second!], starts);
  const states = memory.floats(second!, starts.at(-1)! * WIDTH);
  const pooled = memory.floats(room.normed, texts.length * WIDTH).fill(0);
  texts.forEach((_, b) => {
    const count = starts[b + 1]! - starts[b]!;
    for (let t = starts[b]!; t < starts[b + 1]!; t++)
      for (let k = 0; k < WIDTH; k++) pooled[b * WIDTH + k]! += states[t * WIDTH + k]! / count;
  });
  return room.normed;
}

function project(machine: Machine, from: number, rows: number, hasHead: boolean): Float32Array {
  const { memory, room } = machine;
  linear(machine, 'tanh', { from, to: room.attended, rows, width: WIDTH, columns: WIDTH });
  const final = memory.floats(room.attended, rows * WIDTH);
  for (let k = 0; k < final.length; k++) final[k] = Math.tanh(final[k]!);
  toUnit(final, WIDTH);
  if (!hasHead) return final;
  const step = { from: room.attended, to: room.wide, rows, width: WIDTH, columns: VECTOR_SIZE };
  linear(machine, 'head', step);
  return toUnit(memory.floats(room.wide, rows * VECTOR_SIZE), VECTOR_SIZE);
}

function toUnit(cells: Float32Array, size: number): Float32Array {
  for (let start = 0; start < cells.length; start += size) {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += cells[start + k]! ** 2;
    const factor = 1 / Math.max(Math.sqrt(sum), 1e-9);
    for (let k = 0; k < size; k++) cells[start + k]! *= factor;
  }
  return cells;
}
