import { aligned, type ModelFile } from './model-file';

/** What scripts/encoder/assembly exports. Pointers are byte offsets in the memory it was given. */
export interface Kernel {
  quantizeRows: (x: number, q: number, scales: number, rows: number, width: number) => void;
  multiply: (
    ...pointersThenSizes: [
      a: number,
      aScales: number,
      weights: number,
      wScales: number,
      bias: number,
      out: number,
      rows: number,
      width: number,
      columns: number,
      relu: number,
      add: number,
    ]
  ) => void;
  score: (
    query: number,
    keys: number,
    step: number,
    count: number,
    size: number,
    out: number,
  ) => void;
  blend: (
    shares: number,
    values: number,
    step: number,
    count: number,
    size: number,
    out: number,
  ) => void;
}

const PAGE = 65_536;
/** Nothing lies at 0: a pointer of 0 means "none". */
const START = 1024;

/** A memory that only grows, and views of it. */
export class Memory {
  readonly wasm = new WebAssembly.Memory({ initial: 2 });
  #end = START;

  /** Takes `bytes` for good; 16-aligned. */
  take(bytes: number): number {
    const pointer = this.#end;
    this.#end = aligned(pointer + bytes);
    const missing = Math.ceil(this.#end / PAGE) - this.wasm.buffer.byteLength / PAGE;
    if (missing > 0) this.wasm.grow(missing);
    return pointer;
  }

  put(array: Uint8Array | Int8Array | Float32Array): number {
    const pointer = this.take(array.byteLength);
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    new Uint8Array(this.wasm.buffer).set(bytes, pointer);
    return pointer;
  }

  floats(pointer: number, count: number): Float32Array {
    return new Float32Array(this.wasm.buffer, pointer, count);
  }

  bytes(pointer: number, count: number): Int8Array {
    return new Int8Array(this.wasm.buffer, pointer, count);
  }
}

export function startKernel(module: WebAssembly.Module, memory: Memory): Kernel {
  const { exports } = new WebAssembly.Instance(module, { env: { memory: memory.wasm } });
  return {
    quantizeRows: exports['quantizeRows'] as Kernel['quantizeRows'],
    multiply: exports['multiply'] as Kernel['multiply'],
    score: exports['score'] as Kernel['score'],
    blend: exports['blend'] as Kernel['blend'],
  };
}

/** Puts the whole file into memory at once; gives the pointer of each array. */
export function placeModel({ index, body }: ModelFile, memory: Memory) {
  const start = memory.put(body);
  return {
    has: (name: string): boolean => name in index,
    pointer: (name: string): number => start + entry(index, name)[0],
    floats: (name: string): Float32Array => {
      const [offset, bytes] = entry(index, name);
      return memory.floats(start + offset, bytes / 4);
    },
  };
}

export type Placed = ReturnType<typeof placeModel>;

function entry(index: ModelFile['index'], name: string): readonly [number, number] {
  const found = index[name];
  if (!found) throw new Error(`The encoder's weights lack ${name}. Build them again.`);
  return found;
}
