import type { Dense } from './similarity/dense';

/** What was chosen by measurement: docs/clustering.md. */
export interface Settings {
  /** Share of letter pieces in the lexical similarity; the rest is words. */
  pieceShare: number;
  /** Pieces in more than this share of the texts are left out. */
  commonestPiece: number;
  /** Share of the encoder in the similarity of two texts it has read. */
  denseShare: number;
  /** What the same rare tag adds to a similarity. */
  tagShare: number;
  /** Where the tree is cut, in standard deviations above the mean similarity of all pairs. */
  groupCut: number;
  themeCut: number;
  /** No cut lies lower, however unlike everything is: in a small inbox chance words would make groups. */
  leastCut: number;
  /** No cut lies higher, however similar everything is. */
  mostCut: number;
  /** Cosine to a group's centre below which a member is left alone. */
  leastToCentre: number;
  rounds: number;
  /** Taken off, as a share, of what the strongest word that two texts share brings them. */
  loneWordMalus: number;
}

const LEXICAL: Settings = {
  pieceShare: 0.4,
  commonestPiece: 1,
  denseShare: 0,
  tagShare: 0.3,
  groupCut: 0.5,
  themeCut: 0.1,
  leastCut: 0.05,
  mostCut: 0.5,
  leastToCentre: 0.2,
  rounds: 2,
  loneWordMalus: 0.4,
};

const ENCODED: Settings = {
  ...LEXICAL,
  commonestPiece: 0.1,
  denseShare: 0.4,
  leastCut: 0.15,
  groupCut: 1,
  themeCut: 0.4,
  leastToCentre: 0.28,
  loneWordMalus: 0,
};

/**
 * The encoder's where texts are of one subject, freed of what all have in common: it says less, all is less similar.
 */
const ONE_SUBJECT: Settings = { ...ENCODED, denseShare: 0.3, leastCut: 0.05, leastToCentre: 0.12 };

/** Standard deviations by which the finest cut lies above the shipped one. */
const FINEST = 0.75;

/**
 * The two tiers mixed by how many of the texts the encoder has read, `oneSubject` being how far its vectors were
 * freed of their common part.
 */
export function settingsFor(dense: Dense | undefined, granularity = 0, oneSubject = 0): Settings {
  const read = dense ? dense.known.reduce((sum, one) => sum + one, 0) / dense.known.length : 0;
  const encoded = (key: keyof Settings): number =>
    (1 - oneSubject) * ENCODED[key] + oneSubject * ONE_SUBJECT[key];
  const mixed = (key: keyof Settings): number => (1 - read) * LEXICAL[key] + read * encoded(key);
  return {
    ...(dense ? ENCODED : LEXICAL),
    commonestPiece: mixed('commonestPiece'),
    denseShare: dense ? encoded('denseShare') : 0,
    leastCut: mixed('leastCut'),
    loneWordMalus: mixed('loneWordMalus'),
    groupCut: mixed('groupCut') + FINEST * granularity,
    themeCut: Math.min(mixed('themeCut'), mixed('groupCut') + FINEST * granularity),
    leastToCentre: mixed('leastToCentre') * (1 + 0.3 * granularity),
  };
}
