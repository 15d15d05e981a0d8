import { insightText, type Insight } from '@/lib/domain/insight';
import { constraintsOf, type Constraints } from './constraints';
import { forbid, freedomOf, joinsOf } from './constrain';
import type { ClusterInput, Group, Grouping } from './contract';
import { denseRows, withDense, type Dense } from './dense';
import { describe, type Corpus } from './describe';
import { fastProducts } from './encoder/products';
import { favour } from './favour';
import { groupIds } from './group-id';
import { piecesOf } from './pieces';
import { refine } from './refine';
import { reweigh } from './reweigh';
import { settingsFor, type Settings } from './settings';
import {
  cellAt,
  COARSE_VALUES,
  fromCell,
  NEVER,
  similarities,
  sparseFiller,
  toCloseness,
  type RowFiller,
  type Similarities,
} from './similarity';
import { joinColumns, type SparseRows } from './sparse';
import { tagRows } from './tags';
import { readTexts } from './terms';
import { buildTree, cutTree } from './tree';
import { weighTerms } from './weights';

/** Groups what people said by the problem it is about: an average-link tree, a cut, then refinement. */
export function cluster(input: ClusterInput): Grouping {
  const items = input.insights.toSorted(byText);
  const ids = items.map(({ id }) => id);
  const readings = readTexts(items.map(insightText));
  const words = weighTerms(readings.map((reading) => reading.terms));
  const constraints = constraintsOf(items, input.decisions);
  reweigh(words.rows, constraints);
  const dense = denseRows(ids, input.vectors);
  const settings = settingsFor(dense, input.granularity);
  const pieces = weighTerms(
    readings.map(({ surfaces }) => surfaces),
    settings.commonestPiece,
    piecesOf,
  );
  const table = compare(
    joinColumns(words.rows, pieces.rows, settings.pieceShare),
    tagRows(
      items.map(({ tags }) => tags),
      settings.tagShare,
    ),
    dense,
    settings,
    input.kernel,
  );
  const cut = cutFor(table, settings);
  if (input.previous) favour(table, ids, input.previous);
  forbid(table, constraints);
  const closeness = toCloseness(table);
  const tree = buildTree(table, joinsOf(constraints));
  const first = cutTree(tree, cut.groups);
  const labels =
    items.length < settings.refinedFrom
      ? first
      : refine(closeness, first, settings, freedomOf(constraints));
  const corpus: Corpus = {
    ids,
    readings,
    tells: items.map(({ kind }) => kind !== 'competitor' && kind !== 'praise'),
    rows: words.rows,
    terms: words.terms,
    similarity: (a, b) => Math.max(0, COARSE_VALUES[closeness.cells[cellAt(closeness, a, b)]!]!),
    totals: totalsOf(words.rows),
  };
  return arrange(corpus, labels, cutTree(tree, cut.themes), constraints, input.previous);
}

function compare(
  lexical: SparseRows,
  tags: SparseRows,
  dense: Dense | undefined,
  { denseShare }: Settings,
  kernel: WebAssembly.Module | undefined,
) {
  const filler = sparseFiller(lexical);
  const mixed = dense ? withDense(filler, dense, fastProducts(dense, kernel), denseShare) : filler;
  return similarities(lexical.starts.length - 1, both(mixed, sparseFiller(tags)));
}

/** Adds what both say. */
const both =
  (one: RowFiller, other: RowFiller): RowFiller =>
  (i, row) => {
    one(i, row);
    other(i, row);
  };

function totalsOf(rows: SparseRows): Float32Array {
  const totals = new Float32Array(rows.width);
  rows.columns.forEach((column, c) => (totals[column]! += rows.values[c]!));
  return totals;
}

/** Ties break by what was said, so that neither the order nor the ids of the input matter. */
function byText(a: Insight, b: Insight): number {
  const [one, other] = [insightText(a), insightText(b)];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}

function cutFor({ cells }: Similarities, settings: Settings) {
  const histogram = new Uint32Array(65_536);
  for (let c = 0; c < cells.length; c++) histogram[cells[c]!]!++;
  const pairs = Math.max(1, cells.length - histogram[NEVER]!);
  let [sum, squares] = [0, 0];
  for (let cell = NEVER + 1; cell < histogram.length; cell++) {
    sum += histogram[cell]! * fromCell(cell);
    squares += histogram[cell]! * fromCell(cell) ** 2;
  }
  const mean = sum / pairs;
  const deviation = Math.sqrt(Math.max(0, squares / pairs - mean * mean));
  return {
    groups: Math.max(settings.leastCut, mean + settings.groupCut * deviation),
    themes: mean + settings.themeCut * deviation,
  };
}

function arrange(
  corpus: Corpus,
  labels: Int32Array,
  themes: Int32Array,
  { anchors, names, currentId }: Constraints,
  previous: Grouping | undefined,
): Grouping {
  const problems = new Map<number, string>();
  for (const { problemId, items } of anchors)
    if (problemId) problems.set(labels[items[0]!]!, problemId);
  const all = [...Map.groupBy(corpus.ids.keys(), (item) => labels[item]!)];
  const found = all.filter(([label, items]) => items.length > 1 || problems.has(label));
  const ids = groupIds(
    found.map(([, items]) => items.map((item) => corpus.ids[item]!)),
    previous && {
      ...previous,
      groups: previous.groups.map((g) => ({ ...g, id: currentId(g.id) })),
    },
    found.map(([label]) => problems.get(label)),
  );
  const groups = found
    .map(([, items], g) => {
      const said = describe(corpus, items);
      const name = names.get(ids[g]!) ?? said.name;
      return { id: ids[g]!, theme: mostCommon(items.map((item) => themes[item]!)), ...said, name };
    })
    .toSorted((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
  const themeIds = new Map<number, string>();
  for (const { id, theme } of groups) if (!themeIds.has(theme)) themeIds.set(theme, id);
  const isFound = new Set(found.map(([label]) => label));
  return {
    groups: groups.map(({ theme, ...group }): Group => ({
      ...group,
      themeId: themeIds.get(theme)!,
    })),
    ungrouped: all.flatMap(([label, [item]]) => (isFound.has(label) ? [] : [corpus.ids[item!]!])),
  };
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
