import { settingsFor } from '@/lib/cluster/settings';
import { denseRows, type Dense } from '@/lib/cluster/similarity/dense';
import { repeatedIn, type Repeated } from '@/lib/cluster/text/repeated';
import { readSentences, readTexts, splitText, type Reading } from '@/lib/cluster/text/terms';
import { insightText, type Insight } from '@/lib/domain/insight';
import { coverageOver } from './coverage';
import { createLexicon } from './lexicon';

/** The stored insights, so that a new one is compared with all of them in milliseconds. */
export interface Index {
  ids: readonly string[];
  /** Similarity of a text to each of `ids`, about -0.2 to 1. `vector` where the encoder has read it. */
  compare: (insight: Insight, vector?: Float32Array) => Float32Array;
  /** What is no text's own. */
  repeated: Repeated;
  /** Whether it holds vectors of the encoder. */
  isRead: boolean;
  /** Mean similarity of two of some of `ids`, given by their places; with or without the vectors. */
  cohesion: (items: readonly number[], isRead: boolean) => number;
  /** How much of what a text says some of `ids` say too, in the same words, 0 to 1. */
  coverage: (insight: Insight, items: readonly number[]) => number;
}

/** Reads all of them once: about a second for 10,000. Made again when enough has changed. */
export function createIndex(
  insights: readonly Insight[],
  vectors?: ReadonlyMap<string, Float32Array>,
): Index {
  const ids = insights.map(({ id }) => id);
  const dense = denseRows(ids, vectors);
  const settings = settingsFor(dense);
  const { denseShare } = settings;
  const texts = insights.map((insight) => splitText(insightText(insight)));
  const repeated = repeatedIn(texts);
  const readings = readSentences(texts, repeated);
  const read = (insight: Insight): Reading => readTexts([insightText(insight)], repeated)[0]!;
  const lexicon = createLexicon(readings, settings);
  const coverage = coverageOver(readings.map(({ terms }) => terms));
  return {
    ids,
    repeated,
    isRead: dense !== undefined,
    compare(insight, vector) {
      const scores = new Float32Array(ids.length);
      lexicon.add(read(insight), scores);
      if (dense && vector) mixIn(dense, vector, denseShare, scores);
      return scores;
    },
    cohesion(items, isRead) {
      const lexical = lexicon.square(items);
      const mixed = isRead && dense ? mix(lexical, squareOf(dense, items), denseShare) : lexical;
      const count = items.length;
      return (mixed - count) / Math.max(1, count * (count - 1));
    },
    coverage: (insight, items) => coverage(read(insight).terms, items),
  };
}

const mix = (lexical: number, dense: number, share: number): number =>
  (1 - share) * lexical + share * dense;

/** The sum of all products of some rows; that of a row with itself counts 1, however long the row is. */
function squareOf({ rows, size, known }: Dense, items: readonly number[]): number {
  const sum = new Float64Array(size);
  let own = 0;
  for (const item of items) {
    own -= known[item]!;
    for (let k = 0; k < size; k++) {
      const cell = rows[item * size + k]!;
      sum[k]! += cell;
      own += cell * cell;
    }
  }
  return sum.reduce((all, cell) => all + cell * cell, -own);
}

function mixIn(
  { rows, size, known }: Dense,
  vector: Float32Array,
  share: number,
  scores: Float32Array,
) {
  for (let i = 0; i < scores.length; i++) {
    scores[i]! *= 1 - share;
    if (!known[i]) continue;
    let sum = 0;
    for (let k = 0; k < size; k++) sum += rows[i * size + k]! * vector[k]!;
    scores[i]! += share * sum;
  }
}
