import { z } from '@/lib/base/z';
import { Line } from './scalars';

/** A model on the user's own server that reads what customers said, in the place of the shipped encoder. */
export const Embedding = z.object({
  isOn: z.boolean(),
  /** Where the server with OpenAI's protocol is, `/v1` included, and its model. */
  address: Line,
  model: Line,
  /** Numbers of a vector, as the test found them; 0 before. */
  size: z.int().check(z.minimum(0)),
  /** Whether it reads more than English: else it is sent what the encoder would read, and no more. */
  readsAll: z.boolean(),
});
export type Embedding = z.infer<typeof Embedding>;
