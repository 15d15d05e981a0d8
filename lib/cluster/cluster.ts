import { compareTexts } from '@/lib/base/compare-texts';
import { insightText, type Insight } from '@/lib/domain/insight';
import { arrange } from './arrange';
import type { ClusterInput, Grouping } from './contract';
import { forbid, freedomOf, joinsOf } from './decisions/constrain';
import { constraintsOf, type Constraints } from './decisions/constraints';
import { within } from './decisions/within';
import { findCopies } from './grouping/copies';
import { cutFor } from './grouping/cut';
import { favour } from './grouping/favour';
import { refine } from './grouping/refine';
import { buildTree, cutTree } from './grouping/tree';
import { corpusOf } from './names/corpus-of';
import { readItems, type ItemsRead } from './read-items';
import { compareAll } from './similarity/compare';
import { toCoarse, type Similarities } from './similarity/pairs';
import { readTexts, type Reading } from './text/terms';

const NAME_FROM = 40;

/** Groups what people said by the problem it is about: an average-link tree, a cut, then refinement. */
export function cluster(input: ClusterInput): Grouping {
  const items = inOrder(input.insights);
  const readings = readTexts(items.map(insightText), input.repeated);
  return clusterItems({ items, readings }, constraintsOf(items, input.decisions), input);
}

interface Texts {
  items: readonly Insight[];
  readings: readonly Reading[];
  /** Members that are read for a name. */
  nameFrom?: number;
}

export function clusterItems(
  { items, readings, nameFrom = NAME_FROM }: Texts,
  constraints: Constraints,
  input: Omit<ClusterInput, 'insights' | 'decisions'>,
): Grouping {
  const { compared, followers } = findCopies(readings, constraints, knownIn(items, input.previous));
  const pick = <T>(from: readonly T[]): T[] => compared.map((item) => from[item]!);
  const bound = within(compared, constraints);
  const read = readItems(pick(items), pick(readings), bound, input);
  const table = compareAll(read, read.settings, input.kernel);
  const { coarse, labels, themes } = divide(table, read, bound, seenIn(input));
  const copies = new Map(
    [...followers].map(([item, some]) => [items[item]!.id, some.map((one) => items[one]!.id)]),
  );
  const corpus = corpusOf(read, coarse, { copies, nameFrom });
  return arrange(corpus, labels, themes, bound, input.previous);
}

function knownIn(items: readonly Insight[], previous: Grouping | undefined) {
  const known = new Set(previous?.groups.flatMap(({ members }) => members));
  return (item: number): boolean => known.has(items[item]!.id);
}

/** What people have seen and want to find again, unless they ask how else it could be cut. */
const seenIn = ({ previous, isAnotherCut }: Pick<ClusterInput, 'previous' | 'isAnotherCut'>) =>
  isAnotherCut ? undefined : previous;

/** The label of each item, in groups and in themes. Overwrites `table`. */
function divide(
  table: Similarities,
  { items, settings }: ItemsRead,
  constraints: Constraints,
  previous: Grouping | undefined,
) {
  const cut = cutFor(table, settings);
  if (previous)
    favour(
      table,
      items.map(({ id }) => id),
      previous,
    );
  forbid(table, constraints);
  const coarse = toCoarse(table);
  const tree = buildTree(table, joinsOf(constraints));
  const first = cutTree(tree, cut.groups);
  const labels = refine(coarse, first, settings, freedomOf(constraints));
  return { coarse, labels, themes: cutTree(tree, cut.themes) };
}

/** Ties break by what was said, so that neither the order nor the ids of the input matter. */
export function inOrder(insights: readonly Insight[]): Insight[] {
  // Put together once: sorting 10,000 compares each a dozen times.
  const texts = new Map(insights.map((insight) => [insight, insightText(insight)]));
  return insights.toSorted(
    (a, b) => compareTexts(texts.get(a)!, texts.get(b)!) || compareTexts(a.id, b.id),
  );
}
