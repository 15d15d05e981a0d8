import { findSimilar } from '@/lib/cluster/find-similar';
import { createSimilarity, type Similarity } from '@/lib/cluster/similarity/similarity';
import type { Insight } from '@/lib/domain/insight';
import type { ProblemView } from '@/lib/review/arrange';
import { speakersOf } from '@/lib/review/suggestions';
import { round } from './clusters';
import { insightOf, type Line } from './inbox';
import { random, shuffled, type Random } from './random';
import { encodeAll, type Reader } from './run';
import { drawInbox, isNoise, type Recipe } from './seeded';
import { countStrays } from './strays';
import { count, nothing, type Tally } from './wanted';

/** What was offered in an inbox, and what there was to offer. */
export interface Offered {
  problems: number;
  /** Pairs of problems; two halves of one label are wanted. */
  merges: Tally;
  /** Insights without a problem, counted for each problem they were offered to. */
  additions: Tally;
  /** Members called unlike the rest; those that were put there are wanted. */
  removals: Tally;
}

/** Shares of labels that are two problems, and of their lines that have no problem yet. */
const [SPLIT, LOOSE] = [0.4, 0.25];
/** A label of fewer loose and stored lines is not split. */
const LEAST_TO_SPLIT = 6;
/** The panel shows no more. */
const MOST = 5;

interface Planted {
  id: string;
  label: string;
  members: Insight[];
}

/** Plants in a labelled inbox what the panel is to find, and counts what it does, with the product's own code. */
export function offerIn(
  lines: readonly Line[],
  recipe: Recipe,
  { outOfScope, reader }: { outOfScope: readonly Line[]; reader: Reader | undefined },
): Offered {
  const inbox = drawInbox(lines, recipe, outOfScope);
  const insights = inbox.map(insightOf);
  const labels = new Map(insights.map(({ id }, at) => [id, inbox[at]!.label ?? '']));
  const next = random(`offers-${Object.values(recipe).join('-')}`);
  const { problems, loose } = plant(insights, labels, next);
  const vectors = reader && encodeAll(reader.encoder, insights);
  return {
    problems: problems.length,
    ...countSimilar({ problems, loose, labels }, createSimilarity(insights, vectors)),
    removals: countStrays(insights, labels, { next, vectors, kernel: reader?.kernel }),
  };
}

function plant(insights: readonly Insight[], labels: ReadonlyMap<string, string>, next: Random) {
  const loose: Insight[] = [];
  const problems: Planted[] = [];
  for (const [label, some] of Map.groupBy(insights, ({ id }) => labels.get(id)!)) {
    const mixed = shuffled(some, next);
    loose.push(...mixed.splice(0, isNoise(label) ? mixed.length : mixed.length * LOOSE));
    const at = mixed.length >= LEAST_TO_SPLIT && next() < SPLIT ? mixed.length * 0.4 : 0;
    for (const [nth, members] of [mixed.slice(0, at), mixed.slice(at)].entries())
      if (members.length > 0) problems.push({ id: `${label} ${nth}`, label, members });
  }
  return { problems, loose };
}

type Planting = ReturnType<typeof plant> & { labels: ReadonlyMap<string, string> };

function countSimilar(
  { problems, loose, labels }: Planting,
  similarity: Similarity,
): Pick<Offered, 'merges' | 'additions'> {
  const voices = problems.map((problem) => ({
    ...problem,
    speakers: speakersOf(problemOf(problem)),
  }));
  const looseIds = loose.map(({ id }) => id);
  const labelOf = new Map(problems.map(({ id, label }) => [id, label]));
  const merges = nothing();
  const additions = nothing();
  for (const { id, label, speakers } of voices) {
    const others = voices.filter((other) => other.id !== id);
    const found = findSimilar({ own: speakers, others, loose: looseIds }, similarity);
    // Each pair is asked from both sides and counts as half a pair.
    const twins = others.filter((other) => other.label === label).length;
    const offered = found.problems.slice(0, MOST).map(([other]) => labelOf.get(other) === label);
    count(merges, { offered, wanted: twins, weight: 0.5 });
    const added = found.insights.slice(0, MOST).map(([insight]) => labels.get(insight) === label);
    const wanted = loose.filter((insight) => labels.get(insight.id) === label).length;
    count(additions, { offered: added, wanted: Math.min(MOST, wanted) });
  }
  return { merges, additions };
}

const problemOf = ({ id, members }: Pick<Planted, 'id' | 'members'>): ProblemView => ({
  id,
  statement: id,
  members,
  answers: [],
  filed: new Set(),
});

/** Of each kind: how much of what there is is offered, and how much of what is offered is right. */
export function offersTally(all: readonly Offered[]): Record<string, number> {
  const kinds = ['merges', 'additions', 'removals'] as const;
  const sum = (kind: (typeof kinds)[number], key: keyof Tally): number =>
    all.reduce((total, one) => total + one[kind][key], 0);
  const problems = all.reduce((total, one) => total + one.problems, 0);
  const shares = kinds.flatMap((kind) => {
    const [right, wanted, wrong] = [sum(kind, 'right'), sum(kind, 'wanted'), sum(kind, 'wrong')];
    return [
      [`${kind}: offered`, round(right / Math.max(1, wanted))],
      [`${kind}: right`, round(right / Math.max(1, right + wrong))],
    ];
  });
  return {
    problems,
    ...Object.fromEntries(shares),
    'wrong merges a problem': round((2 * sum('merges', 'wrong')) / Math.max(1, problems)),
  };
}
