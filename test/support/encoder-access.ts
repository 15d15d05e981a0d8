import type { EncoderAccess } from '@/lib/engine/means';

/** As where WebAssembly is forbidden: words alone group. */
export const noEncoder: EncoderAccess = {
  loadKernel: () => Promise.reject(new Error('no WebAssembly')),
  startReader: () => Promise.reject(new Error('no WebAssembly')),
};
