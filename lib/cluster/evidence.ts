/** What speaks for putting an insight into the home that is likest to it. */
export interface Evidence {
  /** Mean similarity to the members nearest to it. */
  near: number;
  /** By how much that and the cosine to the centre are above those of the next home. */
  ahead: number;
  /** By how much the nearest member is more like it than the nearest insight that has no home. */
  inside: number;
  /** Cosine to the centre, as a share of what a member has. */
  fit: number;
  /** Mean similarity of the home's members: in a close home much likeness is asked for. */
  cohesion: number;
}

type Weights = Record<keyof Evidence | 'bias', number>;

/**
 * Logistic regressions over the three sets that settings are tuned on, 2,300 new insights of which a third
 * belong to no home that is there: docs/clustering.md. They are coarse on purpose.
 */
const WORDS: Weights = { near: 3.7, ahead: 3.6, inside: 1.8, fit: 0, cohesion: -4.7, bias: -1.9 };
const READ: Weights = { near: 1.9, ahead: 4.7, inside: 2.3, fit: 1.1, cohesion: -4.6, bias: -1.95 };

/** How likely it is that the insight belongs there, 0 to 1; `isRead` by the encoder. */
export function likelihood(evidence: Evidence, isRead: boolean): number {
  const { bias, ...weights } = isRead ? READ : WORDS;
  const keys = Object.keys(evidence) as (keyof Evidence)[];
  const sum = keys.reduce((all, key) => all + weights[key] * evidence[key], bias);
  return 1 / (1 + Math.exp(-sum));
}
