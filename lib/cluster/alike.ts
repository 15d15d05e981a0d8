import type { Likeness } from './similarity/likeness';
import { besideOf, nearness, usualOf, type Usual } from './usual';

/** A problem, by the ids of the members that speak for it. */
export interface Voice {
  id: string;
  speakers: readonly string[];
}

/** Who is compared with one problem: all others, and the insights that have none. */
export interface AlikeQuestion {
  own: readonly string[];
  others: readonly Voice[];
  loose: readonly string[];
}

/** What is alike enough to be offered, the likest first: ids, and how much; 1 is as like as a problem's own. */
export interface Alike {
  problems: [id: string, likeness: number][];
  insights: [id: string, likeness: number][];
}

/**
 * What may be the same as a problem, or belong to it. How alike is usual differs from inbox to inbox, so the
 * other problems tell it.
 */
export function findAlike({ own, others, loose }: AlikeQuestion, likeness: Likeness): Alike {
  if (own.length === 0) return { problems: [], insights: [] };
  const voices = others.map(({ speakers }) => speakers).filter(({ length }) => length > 0);
  const usual = usualOf([own, ...voices], likeness);
  const problems = others.flatMap(({ id, speakers }): [string, number][] =>
    speakers.length > 0 ? [[id, besideOf(own, speakers, { likeness, usual })]] : [],
  );
  const insights = loose.map((id): [string, number] => [id, nearness(id, own, usual.held)]);
  const isLikest = ([id]: [string, number]): boolean => {
    const near = nearness(id, own, usual.held);
    return voices.every((speakers) => nearness(id, speakers, usual.held) <= near);
  };
  return {
    problems: standOut(problems, usual.beside),
    insights: standOut(insights, usual.inside).filter(isLikest),
  };
}

/** Likenesses as shares of what is usual within a problem, of those that are far from usual among strangers. */
function standOut(all: readonly [string, number][], { within, among, least }: Usual) {
  return all
    .filter(([, value]) => value >= least * within && isRare(value, among))
    .map(([id, value]): [string, number] => [id, value / within])
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

const DEVIATIONS = 3;

const isRare = (value: number, among: Usual['among']): boolean =>
  !among || value >= among.mean + DEVIATIONS * among.deviation;
