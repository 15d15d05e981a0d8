import { z } from '@/lib/base/z';

/** Name of each array to where it begins in the body and how many bytes it has. */
const Index = z.record(z.string(), z.tuple([z.int(), z.int()]));

/** The weights as one file: length of the index, the index as JSON, then the arrays, each 16-aligned. */
export interface ModelFile {
  index: Record<string, readonly [offset: number, bytes: number]>;
  body: Uint8Array;
}

const ALIGNED = 16;
export const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNED) * ALIGNED;

export function writeModel(arrays: ReadonlyMap<string, Int8Array | Float32Array>): Uint8Array {
  const index: Record<string, [number, number]> = {};
  let end = 0;
  for (const [name, { byteLength }] of arrays) {
    index[name] = [end, byteLength];
    end += aligned(byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify(index));
  const start = aligned(4 + head.length);
  const file = new Uint8Array(start + end);
  new DataView(file.buffer).setUint32(0, head.length, true);
  file.set(head, 4);
  for (const [name, { buffer, byteOffset, byteLength }] of arrays)
    file.set(new Uint8Array(buffer, byteOffset, byteLength), start + index[name]![0]);
  return file;
}

/** Throws where the file is not one that `writeModel` wrote. */
export function readModel(file: Uint8Array): ModelFile {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const json = new TextDecoder().decode(file.subarray(4, 4 + length));
  return { index: Index.parse(JSON.parse(json)), body: file.subarray(aligned(4 + length)) };
}
