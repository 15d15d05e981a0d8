import type { NegativeKind } from './negatives';

export type Kind = 'email' | 'phone' | 'card' | 'iban' | 'ip' | 'national-id' | 'secret' | 'name';

/** What texts.json holds for one language: sentences to be filled, and what fills them. */
export interface LocaleTexts {
  first: string[];
  last: string[];
  /** `#` any digit, `N` 2 to 9. */
  phones: string[];
  sentences: Record<Kind | 'password', string[]>;
  negatives: Record<NegativeKind, string[]>;
  plain: string[];
}
