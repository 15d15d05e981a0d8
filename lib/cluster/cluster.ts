import { insightText, type Insight } from '@/lib/domain/insight';
import type { ClusterInput, Group, Grouping } from './contract';
import { describe, type Corpus } from './describe';
import { groupIds } from './group-id';
import { refine } from './refine';
import { similarityOf, type Space } from './space';
import { fromCell, similarities, sparseFiller, type Similarities } from './similarity';
import { readTexts } from './terms';
import { buildTree, cutTree } from './tree';
import { weighTerms } from './weights';

/** Groups what people said by the problem it is about: an average-link tree, a cut, then refinement. */
export function cluster({ insights, previous, granularity = 0 }: ClusterInput): Grouping {
  const items = insights.toSorted(byText);
  const ids = items.map(({ id }) => id);
  const readings = readTexts(items.map(insightText));
  const { rows, terms } = weighTerms(readings.map((reading) => reading.terms));
  const table = similarities(items.length, sparseFiller(rows));
  const cut = cutFor(table, granularity);
  const tree = buildTree(table);
  const space: Space = { rows, denseShare: 0 };
  const labels =
    items.length < REFINED_FROM
      ? cutTree(tree, cut.groups)
      : refine(space, cutTree(tree, cut.groups), LEAST_TO_CENTRE, ROUNDS);
  const totals = new Float32Array(rows.width);
  rows.columns.forEach((column, c) => (totals[column]! += rows.values[c]!));
  const similarity = (a: number, b: number) => similarityOf(space, a, b);
  const corpus: Corpus = { ids, readings, rows, terms, similarity, totals };
  return arrange(corpus, labels, cutTree(tree, cut.themes), previous);
}

/** Ties break by what was said, so that neither the order nor the ids of the input matter. */
function byText(a: Insight, b: Insight): number {
  const [one, other] = [insightText(a), insightText(b)];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}

const REFINED_FROM = 50;
const LEAST_TO_CENTRE = 0.2;
const ROUNDS = 3;
/** Standard deviations above the mean similarity of all pairs; granularity moves the first. */
const CUT = { groups: 0.75, themes: 0.25, perStep: 0.5 };

function cutFor({ count, cells }: Similarities, granularity: number) {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      const value = fromCell(cells[i * count + j]!);
      sum += value;
      squares += value * value;
    }
  const pairs = Math.max(1, (count * (count - 1)) / 2);
  const mean = sum / pairs;
  const deviation = Math.sqrt(Math.max(0, squares / pairs - mean * mean));
  const groups = mean + (CUT.groups + CUT.perStep * granularity) * deviation;
  return { groups, themes: Math.min(groups, mean + CUT.themes * deviation) };
}

function arrange(
  corpus: Corpus,
  labels: Int32Array,
  themes: Int32Array,
  previous: Grouping | undefined,
): Grouping {
  const sets = [...Map.groupBy(corpus.ids.keys(), (item) => labels[item]!).values()];
  const found = sets.filter((items) => items.length > 1);
  const groupIdOf = groupIds(
    found.map((items) => items.map((item) => corpus.ids[item]!)),
    previous,
  );
  const groups = found.map((items, g) => ({
    id: groupIdOf[g]!,
    theme: mostCommon(items.map((item) => themes[item]!)),
    ...describe(corpus, items),
  }));
  const sorted = groups.toSorted(
    (a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1),
  );
  const themeIds = new Map<number, string>();
  for (const { id, theme } of sorted) if (!themeIds.has(theme)) themeIds.set(theme, id);
  return {
    groups: sorted.map(({ theme, ...group }): Group => ({
      ...group,
      themeId: themeIds.get(theme)!,
    })),
    ungrouped: sets.filter((items) => items.length === 1).map(([item]) => corpus.ids[item!]!),
  };
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
