import { loadKernel } from '@/scripts/encoder/load';

/** Before any test: those that read with the encoder run at once, and each would build its files. */
export const setup = (): void => void loadKernel();
