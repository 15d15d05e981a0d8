import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import { commonShare, withoutCommonPart } from '@/lib/cluster/similarity/common-part';
import { denseRows, type Dense } from '@/lib/cluster/similarity/dense';
import { weighTerms } from '@/lib/cluster/similarity/weights';
import { encodable } from '@/lib/cluster/text/encodable';
import { loadEncoder, loadKernel } from '@/scripts/encoder/load';
import { insightOf, labelsOf, readLines } from '@/scripts/eval/inbox';
import { agreement } from '@/scripts/eval/metrics';
import { random } from '@/scripts/eval/random';

const COUNT = 60;
const SIZE = 8;

/** Three problems of twenty texts: those of one share a word. Vectors lean by `common` to one direction. */
function inbox(common: number, own: number): { words: string[][]; dense: Dense } {
  const next = random(`${common} ${own}`);
  const vectors = Array.from({ length: COUNT }, (_, i) => {
    const cells = Float32Array.from({ length: SIZE }, () => 0.4 * (next() - 0.5));
    cells[0]! += common;
    cells[1 + (i % 3)]! += own;
    return unit(cells);
  });
  const ids = vectors.map((_, i) => `insight ${i}`);
  const words = ids.map((id, i) => [`problem ${i % 3}`, `${id} alone`]);
  return { words, dense: denseRows(ids, new Map(ids.map((id, i) => [id, vectors[i]!])))! };
}

const unit = (cells: Float32Array): Float32Array =>
  cells.map((cell) => cell / Math.hypot(...cells));

const shareOf = ({ words, dense }: ReturnType<typeof inbox>): number =>
  commonShare(weighTerms(words).rows, dense);

describe('the common part of vectors', () => {
  it('is taken out where texts that share words are no more similar than the rest', () => {
    expect(shareOf(inbox(1, 0))).toBe(1);
  });

  it('stays where the encoder tells problems apart', () => {
    expect(shareOf(inbox(0.3, 1))).toBe(0);
  });

  it('stays where there is none', () => {
    expect(shareOf(inbox(0, 0))).toBe(0);
  });

  it('stays where too few texts were read to tell', () => {
    const { words, dense } = inbox(1, 0);
    const known = dense.known.map((_, i) => (i < 20 ? 1 : 0));
    expect(shareOf({ words, dense: { ...dense, known } })).toBe(0);
  });

  it('leaves unit vectors that lean nowhere together', () => {
    const { dense } = inbox(1, 0.3);
    const { rows } = withoutCommonPart(dense, 1);
    const sum = new Float64Array(SIZE);
    rows.forEach((cell, at) => (sum[at % SIZE]! += cell));
    expect(Math.hypot(...sum) / COUNT).toBeLessThan(0.1);
    for (let i = 0; i < COUNT; i++)
      expect(Math.hypot(...rows.subarray(i * SIZE, (i + 1) * SIZE))).toBeCloseTo(1, 5);
  });

  it('hides problems of developers no longer', () => {
    const lines = readLines('scripts/eval/technical/developer-tools.jsonl');
    const insights = lines.map(insightOf);
    const texts = encodable(lines.map(({ text }) => text));
    const read = loadEncoder().encode(texts.map((text) => text ?? ''));
    const vectors = new Map(
      insights.flatMap(({ id }, i) => (texts[i] === undefined ? [] : [[id, read[i]!] as const])),
    );
    const grouping = cluster({ insights, decisions: [], vectors, kernel: loadKernel() });
    const labels = lines.map(({ label = '' }) => label);
    // Without it the agreement is 0.2 and half of what belongs together is left alone.
    const { ari, orphaned } = agreement(labels, labelsOf(grouping, labels.length));
    expect(ari).toBeGreaterThan(0.3);
    expect(orphaned).toBeLessThan(0.35);
  });
});
