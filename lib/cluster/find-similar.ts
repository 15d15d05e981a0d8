import type { Similarity } from './similarity/similarity';
import { besideOf, nearness, usualOf, type Usual } from './usual';

/** A problem, by the ids of the members that speak for it. */
export interface Voice {
  id: string;
  speakers: readonly string[];
}

/** Who is compared with one problem: all others, and the insights that have none. */
export interface SimilarQuestion {
  own: readonly string[];
  others: readonly Voice[];
  loose: readonly string[];
}

/** What is similar enough to be offered, the most similar first: ids, and shares of what is usual within a problem. */
export interface Similar {
  problems: [id: string, share: number][];
  insights: [id: string, share: number][];
}

/**
 * What may be the same as a problem, or belong to it. What similarity is usual differs from inbox to
 * inbox, so the other problems tell it.
 */
export function findSimilar(
  { own, others, loose }: SimilarQuestion,
  similarity: Similarity,
): Similar {
  if (own.length === 0) return { problems: [], insights: [] };
  const voices = others.map(({ speakers }) => speakers).filter(({ length }) => length > 0);
  const usual = usualOf([own, ...voices], similarity);
  const problems = others.flatMap(({ id, speakers }): [string, number][] =>
    speakers.length > 0 ? [[id, besideOf(own, speakers, { similarity, usual })]] : [],
  );
  const insights = loose.map((id): [string, number] => [id, nearness(id, own, usual.held)]);
  const isMostSimilar = ([id]: [string, number]): boolean => {
    const near = nearness(id, own, usual.held);
    return voices.every((speakers) => nearness(id, speakers, usual.held) <= near);
  };
  return {
    problems: standOut(problems, usual.beside),
    insights: standOut(insights, usual.inside).filter(isMostSimilar),
  };
}

/** Similarities as shares of what is usual within a problem, of those that are far from usual among strangers. */
function standOut(all: readonly [string, number][], { within, among, least }: Usual) {
  return all
    .filter(([, value]) => value >= least * within && isRare(value, among))
    .map(([id, value]): [string, number] => [id, value / within])
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

const DEVIATIONS = 3;

const isRare = (value: number, among: Usual['among']): boolean =>
  !among || value >= among.mean + DEVIATIONS * among.deviation;
