import type { ModelTrouble } from '@/lib/naming/model';

/**
 * As a language model's, and: `no-path`: nothing at this address makes vectors. `needs-key`: it wants a key.
 * `no-vectors`: the model makes none. `changed`: other vectors than when it was tested. `flat`: all texts look
 * alike to it. `busy`: it asked to come later, again and again.
 */
export type EmbeddingTrouble =
  | ModelTrouble
  | 'no-path'
  | 'needs-key'
  | 'no-vectors'
  | 'changed'
  | 'flat'
  | 'busy';

export class EmbeddingError extends Error {
  readonly trouble: EmbeddingTrouble;
  constructor(trouble: EmbeddingTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}
