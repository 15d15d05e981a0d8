import { keysOf } from '@/lib/base/keys-of';

/** What speaks for putting an insight into the home that it is nearest to. */
export interface Evidence {
  /** Mean similarity to the members nearest to it. */
  near: number;
  /** By how much that and the cosine to the centre are above those of the next home. */
  ahead: number;
  /** By how much the nearest member is more like it than the nearest insight that has no home. */
  inside: number;
  /** Cosine to the centre, as a share of what a member has. */
  fit: number;
  /** Mean similarity of the home's members: where that is high much similarity is asked for. */
  cohesion: number;
  /** How much of what it says the home's members say too. */
  coverage: number;
}

type Weights = Record<keyof Evidence | 'bias', number>;

/**
 * Logistic regressions over the three sets that settings are tuned on, 2,300 new insights by words and 7,600 with the
 * encoder, of which a third belong to no home that is there: docs/clustering.md. They are coarse on purpose.
 */
const WORDS: Weights = {
  near: 3.7,
  ahead: 3.6,
  inside: 1.8,
  fit: 0,
  cohesion: -4.7,
  coverage: 0,
  bias: -1.9,
};
const READ: Weights = {
  near: 3.3,
  ahead: 3.8,
  inside: 2.8,
  fit: 0.5,
  cohesion: -4.2,
  coverage: 1.4,
  bias: -2.7,
};

/** How likely it is that the insight belongs there, 0 to 1; `isRead` by the encoder. */
export function likelihood(evidence: Evidence, isRead: boolean): number {
  const { bias, ...weights } = isRead ? READ : WORDS;
  const sum = keysOf(evidence).reduce((all, key) => all + weights[key] * evidence[key], bias);
  return 1 / (1 + Math.exp(-sum));
}
