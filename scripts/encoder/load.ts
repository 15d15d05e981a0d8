import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEncoder, type Encoder } from '@/lib/cluster/encoder/encoder';
import { buildEncoder, FILES } from './build';

export const BUILT = '.cache/encoder';

/** The encoder as it is shipped; builds its files where they are not there yet. */
export function loadEncoder(folder = BUILT): Encoder {
  return createEncoder({
    kernel: loadKernel(folder),
    weights: readFileSync(join(folder, 'weights.bin')),
    vocabulary: JSON.parse(readFileSync(join(folder, 'vocabulary.json'), 'utf8')),
  });
}

export function loadKernel(folder = BUILT): WebAssembly.Module {
  if (!FILES.every((file) => existsSync(join(folder, file)))) {
    mkdirSync(folder, { recursive: true });
    buildEncoder(folder);
  }
  return new WebAssembly.Module(readFileSync(join(folder, 'kernel.wasm')));
}
