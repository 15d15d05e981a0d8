import { fingerprint } from '@/lib/base/fingerprint';
import type { Embedding } from '@/lib/domain/embedding';

/** Who made a vector: the same name at another address, or with another size, is another model. */
export const modelKey = ({ address, model, size }: Embedding): string =>
  `own ${fingerprint(`${address} ${model} ${size}`)}`;
