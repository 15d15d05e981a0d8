import { compareTexts } from '@/lib/base/compare-texts';
import { insightText, type Insight } from '@/lib/domain/insight';
import { arrange } from './arrange';
import type { ClusterInput, Grouping } from './contract';
import { forbid, freedomOf, joinsOf } from './decisions/constrain';
import { constraintsOf, type Constraints } from './decisions/constraints';
import { reweigh } from './decisions/reweigh';
import { cutFor } from './grouping/cut';
import { favour } from './grouping/favour';
import { refine } from './grouping/refine';
import { buildTree, cutTree } from './grouping/tree';
import type { Corpus } from './names/corpus';
import { firstNamesIn } from './names/people';
import { settingsFor } from './settings';
import { commonShare, withoutCommonPart } from './similarity/common-part';
import { compareAll } from './similarity/compare';
import { denseRows } from './similarity/dense';
import { cellAt, COARSE_VALUES, toCloseness } from './similarity/pairs';
import type { SparseRows } from './similarity/sparse';
import { tagRows } from './similarity/tags';
import { weighTerms } from './similarity/weights';
import { piecesOf } from './text/pieces';
import { readTexts } from './text/terms';

/** Groups what people said by the problem it is about: an average-link tree, a cut, then refinement. */
export function cluster(input: ClusterInput): Grouping {
  const items = input.insights.toSorted(byText);
  return clusterItems(items, constraintsOf(items, input.decisions), input);
}

export function clusterItems(
  items: readonly Insight[],
  constraints: Constraints,
  input: Omit<ClusterInput, 'insights' | 'decisions'>,
): Grouping {
  const ids = items.map(({ id }) => id);
  const readings = readTexts(items.map(insightText));
  const words = weighTerms(readings.map((reading) => reading.terms));
  const read = denseRows(ids, input.vectors);
  const oneSubject = read ? commonShare(words.rows, read) : 0;
  const dense = read && withoutCommonPart(read, oneSubject);
  reweigh(words.rows, constraints);
  const settings = settingsFor(dense, input.granularity, oneSubject);
  const pieces = weighTerms(
    readings.map(({ surfaces }) => surfaces),
    settings.commonestPiece,
    piecesOf,
  );
  const tags = tagRows(
    items.map((item) => item.tags),
    settings.tagShare,
  );
  const compared = { items, words: words.rows, pieces: pieces.rows, tags, dense };
  const table = compareAll(compared, settings, input.kernel);
  const cut = cutFor(table, settings);
  if (input.previous) favour(table, ids, input.previous);
  forbid(table, constraints);
  const closeness = toCloseness(table);
  const tree = buildTree(table, joinsOf(constraints));
  const first = cutTree(tree, cut.groups);
  const labels = refine(closeness, first, settings, freedomOf(constraints));
  const corpus: Corpus = {
    ids,
    readings,
    tells: items.map(({ kind }) => TELLS[kind]),
    rows: words.rows,
    terms: words.terms,
    similarity: (a, b) => Math.max(0, COARSE_VALUES[closeness.cells[cellAt(closeness, a, b)]!]!),
    columnOf: new Map(words.terms.map((term, column) => [term, column])),
    ...tallyOf(words.rows),
    subjects: subjectsOf(items),
    firstNames: firstNamesIn(items, readings),
    tags: items.map(({ tags }) => tags),
  };
  return arrange(corpus, labels, cutTree(tree, cut.themes), constraints, input.previous);
}

/** How much of a problem each kind tells. */
const TELLS: Record<Insight['kind'], number> = {
  pain: 1,
  other: 1,
  request: 0.9,
  question: 0.6,
  praise: 0,
  competitor: 0,
};

function tallyOf({ width, columns, values }: SparseRows): Pick<Corpus, 'totals' | 'counts'> {
  const totals = new Float32Array(width);
  const counts = new Uint32Array(width);
  columns.forEach((column, c) => {
    totals[column]! += values[c]!;
    counts[column]!++;
  });
  return { totals, counts };
}

const REPLY = /^(?:(?:re|fwd?|aw|wg|rv|tr|enc|sv|vs)\s*:\s*)+|\[[^\]]*\]|#\d+/giu;

function subjectsOf(items: readonly Insight[]) {
  const lines = items.map(({ source: { subject = '' } }) => subject.replace(REPLY, '').trim());
  return readTexts(lines).map((reading, i) => (lines[i] ? reading : undefined));
}

/** Ties break by what was said, so that neither the order nor the ids of the input matter. */
export function byText(a: Insight, b: Insight): number {
  return compareTexts(insightText(a), insightText(b)) || compareTexts(a.id, b.id);
}
