import { exclusively, inTurn } from '@/lib/platform/lock';

/** What one panel does at a time. The browser frees the turn of one that is closed. */
export const locks = {
  /** A second panel waits for the first, and finds its answer. */
  grouping: (work: () => Promise<void>) => inTurn('verbatim-grouping', work),
  /** The same: it finds everything read. */
  embedding: (work: () => Promise<void>) => inTurn('verbatim-embedding', work),
  /** A second panel leaves this to the first. */
  naming: (work: () => Promise<void>) => exclusively('verbatim-naming', work),
};
