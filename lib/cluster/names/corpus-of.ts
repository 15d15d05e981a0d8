import type { ItemsRead } from '@/lib/cluster/read-items';
import { cellAt, COARSE_VALUES, type CoarseSimilarities } from '@/lib/cluster/similarity/pairs';
import type { SparseRows } from '@/lib/cluster/similarity/sparse';
import { NOTHING_REPEATED } from '@/lib/cluster/text/repeated';
import { readTexts } from '@/lib/cluster/text/terms';
import type { Insight } from '@/lib/domain/insight';
import type { Corpus } from './corpus';
import { peopleIn } from './people';

export const corpusOf = (
  {
    items,
    readings,
    words,
    terms,
    partsOf,
  }: Pick<ItemsRead, 'items' | 'readings' | 'words' | 'terms' | 'partsOf'>,
  table: CoarseSimilarities,
  how: Pick<Corpus, 'copies' | 'nameFrom'>,
): Corpus => ({
  ids: items.map(({ id }) => id),
  ...how,
  readings,
  tells: items.map(({ kind }) => TELLS[kind]),
  rows: words,
  terms,
  partsOf,
  similarity: (a, b) => Math.max(0, COARSE_VALUES[table.cells[cellAt(table, a, b)]!]!),
  columnOf: new Map(terms.map((term, column) => [term, column])),
  ...tallyOf(words),
  subjects: subjectsOf(items),
  people: peopleIn(items, readings),
  tags: items.map(({ tags }) => tags),
});

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
  return readTexts(lines, NOTHING_REPEATED).map((reading, i) => (lines[i] ? reading : undefined));
}
