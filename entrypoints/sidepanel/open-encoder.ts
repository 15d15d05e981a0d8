import { createEncoder, type Encoder } from '@/lib/cluster/encoder/encoder';

/** Where the build puts the encoder's files: scripts/encoder/build.ts. */
const file = (name: string): Promise<Response> => fetch(`/encoder/${name}`);

export const loadKernel = async (): Promise<WebAssembly.Module> =>
  WebAssembly.compile(await (await file('kernel.wasm')).arrayBuffer());

/** 7 MB, and about 50 ms. */
export const openEncoder = async (): Promise<Encoder> =>
  createEncoder({
    kernel: await loadKernel(),
    weights: new Uint8Array(await (await file('weights.bin')).arrayBuffer()),
    vocabulary: await (await file('vocabulary.json')).json(),
  });
