import { readFileSync, writeFileSync } from 'node:fs';
import { readModel, writeModel } from '@/lib/cluster/encoder/model-file';
import { packMatrix } from '@/lib/cluster/encoder/pack';

/** The trained head, quantised: `matrix` is 512 rows of `size`. */
export function writeHead(file: string, matrix: Float32Array, bias: Float32Array): void {
  const { weights, scales } = packMatrix(matrix, matrix.length / bias.length, bias.length);
  const arrays = new Map<string, Int8Array | Float32Array>([
    ['head.weights', weights],
    ['head.scales', scales],
    ['head.bias', bias],
  ]);
  writeFileSync(file, writeModel(arrays));
}

export function readHead(file: string): Map<string, Int8Array | Float32Array> {
  const { index, body } = readModel(readFileSync(file));
  return new Map(
    Object.entries(index).map(([name, [offset, bytes]]) => {
      const { buffer } = Uint8Array.from(body.subarray(offset, offset + bytes));
      return [name, name.endsWith('weights') ? new Int8Array(buffer) : new Float32Array(buffer)];
    }),
  );
}
