import { createEncoder, type Encoder } from '@/lib/cluster/encoder/encoder';
import { ask } from '@/lib/engine/ask';
import type { EncoderAccess, Reader } from '@/lib/engine/means';

/** Where the build puts the encoder's files: scripts/encoder/build.ts. */
const file = (name: string): Promise<Response> => fetch(`/encoder/${name}`);

const loadKernel = async (): Promise<WebAssembly.Module> =>
  WebAssembly.compile(await (await file('kernel.wasm')).arrayBuffer());

/** 7 MB, and about 50 ms. */
export const openEncoder = async (): Promise<Encoder> =>
  createEncoder({
    kernel: await loadKernel(),
    weights: new Uint8Array(await (await file('weights.bin')).arrayBuffer()),
    vocabulary: await (await file('vocabulary.json')).json(),
  });

/** The encoder that comes with Verbatim. */
export const shippedEncoder: EncoderAccess = {
  loadKernel,
  startReader: (isAlone) => (isAlone ? readHere() : readInWorker()),
};

async function readHere(): Promise<Reader> {
  const encoder = await openEncoder();
  return { read: async (texts) => encoder.encode(texts), end() {} };
}

function readInWorker(): Reader {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  return {
    read: (texts) => ask<Float32Array[]>(worker, texts),
    end: () => worker.terminate(),
  };
}
