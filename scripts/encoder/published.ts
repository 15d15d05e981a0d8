import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '@/lib/base/z';

const Manifest = z.object({
  weightsManifest: z.array(
    z.object({
      paths: z.array(z.string()),
      weights: z.array(z.object({ name: z.string(), shape: z.array(z.int()), dtype: z.string() })),
    }),
  ),
});

/** The one float array whose name holds all of the parts. */
export type Published = (...parts: string[]) => Float32Array;

const CELL_BYTES: Record<string, number> = { float32: 4, int32: 4, bool: 1 };

/** Reads the weights of a TensorFlow.js graph model. */
export function readPublished(folder: string): Published {
  const { weightsManifest } = Manifest.parse(
    JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')),
  );
  const arrays = new Map<string, Float32Array>();
  for (const { paths, weights } of weightsManifest) {
    const raw = Buffer.concat(paths.map((path) => readFileSync(join(folder, path))));
    let at = 0;
    for (const { name, shape, dtype } of weights) {
      const bytes = shape.reduce((a, b) => a * b, 1) * (CELL_BYTES[dtype] ?? 4);
      if (dtype === 'float32')
        arrays.set(name, new Float32Array(Uint8Array.from(raw.subarray(at, at + bytes)).buffer));
      at += bytes;
    }
  }
  return (...parts) => {
    const found = [...arrays].filter(([name]) => parts.every((part) => name.includes(part)));
    if (found.length !== 1)
      throw new Error(`${found.length} arrays are named ${parts.join(' … ')}.`);
    return found[0]![1];
  };
}
