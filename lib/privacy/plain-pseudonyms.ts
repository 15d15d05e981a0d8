import { PSEUDONYM_WORDS, type Pseudonyms } from './pseudonyms';

/** [Customer] for every customer: for a reader that is to tell problems apart and not people. */
export const plainPseudonyms: Pseudonyms = { of: ({ kind }) => `[${PSEUDONYM_WORDS[kind]}]` };
