import { existsSync, globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createEncoder, type Encoder } from '@/lib/cluster/encoder/encoder';
import { buildEncoder, FILES, HEAD } from './build';

export const BUILT = '.cache/encoder';

/** The encoder as it is shipped; builds its files where they are not there yet, or older than what makes them. */
export function loadEncoder(folder = BUILT): Encoder {
  return createEncoder({
    kernel: loadKernel(folder),
    weights: readFileSync(join(folder, 'weights.bin')),
    vocabulary: JSON.parse(readFileSync(join(folder, 'vocabulary.json'), 'utf8')),
  });
}

export function loadKernel(folder = BUILT): WebAssembly.Module {
  if (!isBuilt(folder)) {
    mkdirSync(folder, { recursive: true });
    buildEncoder(folder);
  }
  return new WebAssembly.Module(readFileSync(join(folder, 'kernel.wasm')));
}

const MAKERS = ['scripts/encoder/**/*.ts', 'lib/cluster/encoder/{pack,model-file}.ts', HEAD];

/** A folder that somebody named is as they want it. */
function isBuilt(folder: string): boolean {
  const files = FILES.map((file) => join(folder, file));
  if (!files.every((file) => existsSync(file))) return false;
  return (
    folder !== BUILT || Math.min(...files.map(timeOf)) > Math.max(...globSync(MAKERS).map(timeOf))
  );
}

const timeOf = (file: string): number => statSync(file).mtimeMs;
