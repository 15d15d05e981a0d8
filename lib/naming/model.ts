/** What a language model is asked. */
export interface Prompt {
  /** What it is to do. */
  task: string;
  /** What it is to do it with: customers' words, redacted. */
  text: string;
  /** Ids of the insights that it quotes: for the log of what was sent, and not sent. */
  about?: readonly string[];
}

/** A language model of the user's own choice. Rejects with a ModelError. */
export interface LanguageModel {
  /** As people know it: `llama3.2`. */
  name: string;
  /** Where it runs; none for the browser's own. */
  address?: string;
  ask: (prompt: Prompt) => Promise<string>;
}

/**
 * `away`: no answer came. `refused`: it will not talk to an extension, or not without a key. `unknown`: there
 * is no such model. `odd`: what came is not what the protocol says.
 */
export type ModelTrouble = 'away' | 'refused' | 'unknown' | 'odd';

export class ModelError extends Error {
  readonly trouble: ModelTrouble;
  constructor(trouble: ModelTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}
