import { z } from '@/lib/base/z';
import { Line } from './scalars';

/** Who names the problems that nobody has named: the engine alone, or a language model of the user's own beside it. */
export const Naming = z.object({
  by: z.enum(['off', 'built-in', 'endpoint']),
  /** Where the server with OpenAI's protocol is, `/v1` included, and its model. */
  address: Line,
  model: Line,
});
export type Naming = z.infer<typeof Naming>;

/** Where Ollama listens. */
export const USUAL_ADDRESS = 'http://localhost:11434/v1';
