import type { EncoderAccess } from '@/lib/engine/means';

/** As where WebAssembly is forbidden: words alone group. */
export const noEncoder: EncoderAccess = {
  loadKernel: () => Promise.reject(new Error('no WebAssembly')),
  startReader: () => Promise.reject(new Error('no WebAssembly')),
};

const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Reads a text as how long it is, and keeps the batches that it was given. */
export function countingEncoder(failsAt = Infinity) {
  const read: string[][] = [];
  const encoder: EncoderAccess = {
    loadKernel: () => WebAssembly.compile(EMPTY_MODULE),
    startReader: () => ({
      async read(texts) {
        if (read.length >= failsAt) throw new Error('no memory');
        read.push(texts);
        return texts.map((text) => Float32Array.of(text.length));
      },
      end() {},
    }),
  };
  return { encoder, read };
}
