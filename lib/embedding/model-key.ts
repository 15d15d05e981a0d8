import { digest } from '@/lib/base/digest';
import type { Embedding } from '@/lib/domain/embedding';

/** Who made a vector: the same name at another address, or with another size, is another model. */
export const modelKey = ({ address, model, size }: Embedding): string =>
  `own ${digest(`${address} ${model} ${size}`)}`;
