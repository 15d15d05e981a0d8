import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import {
  calibrated,
  calibrationOf,
  packCalibration,
  unpackCalibration,
} from '@/lib/embedding/calibrate';
import { agreement } from '@/scripts/eval/metrics';
import { anInsight, aPassage } from '@/test/support/builders';
import { cosine, noise, TOPICS, vectorsOf } from '@/test/support/vectors';

function spreadOf(vectors: readonly Float32Array[]) {
  const cosines = vectors.flatMap((one, i) => vectors.slice(0, i).map((two) => cosine(one, two)));
  const mean = cosines.reduce((sum, one) => sum + one, 0) / cosines.length;
  const squares = cosines.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const sorted = cosines.toSorted((a, b) => a - b);
  return { mean, deviation: Math.sqrt(squares / cosines.length), sorted };
}

const brought = (vectors: readonly Float32Array[]): Float32Array[] => {
  const calibration = calibrationOf(vectors)!;
  return vectors.map((vector) => calibrated(vector, calibration));
};

const TOLD = 96;

/** No two texts share a word: only the vectors can tell which are about the same. */
function grouped(vectors: readonly Float32Array[]) {
  const next = noise(7);
  const word = (): string =>
    Array.from({ length: 8 }, () => String.fromCharCode(109 + Math.floor(next() * 12.9))).join('');
  const insights = vectors.map((_, nth) =>
    anInsight({ id: `${1000 + nth}`, passages: [aPassage({ exact: `${word()} ${word()} the` })] }),
  );
  const byId = new Map(insights.map(({ id }, nth) => [id, vectors[nth]!]));
  const { groups } = cluster({ insights, decisions: [], vectors: byId });
  const labels = insights.map(({ id }) => `alone ${id}`);
  groups.forEach(({ members }, g) => {
    for (const id of members) labels[Number(id) - 1000] = `group ${g}`;
  });
  const truth = insights.map((_, nth) => (nth < TOLD ? `topic ${nth % TOPICS}` : `loner ${nth}`));
  return agreement(truth, labels).mean;
}

describe('vectors of another model on the engine’s scale', () => {
  it('have the mean and the spread of the encoder’s, however narrow their cone is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 4, noNaN: true }),
        fc.double({ min: 0.3, max: 1.5, noNaN: true }),
        fc.integer({ min: 33, max: 120 }),
        (common, own, size) => {
          const { mean, deviation } = spreadOf(brought(vectorsOf(60, { common, own, size })));
          expect(deviation).toBeCloseTo(0.155, 2);
          expect(mean).toBeLessThan(0.2);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('group by what they are about where all cosines lie between 0.6 and 0.9', () => {
    const narrow = vectorsOf(TOLD, { common: 2, loners: 32 });
    const { sorted } = spreadOf(narrow);
    expect(sorted[0]).toBeGreaterThan(0.55);
    expect(sorted.at(-1)).toBeLessThan(0.95);
    expect(grouped(brought(narrow))).toBeGreaterThan(0.9);
  });

  it('group by what they are about where they are wide already', () => {
    expect(grouped(brought(vectorsOf(TOLD, { loners: 32 })))).toBeGreaterThan(0.9);
  });

  it('group the same whatever length the model gives them', () => {
    const narrow = vectorsOf(TOLD, { common: 2, loners: 32 });
    const long = narrow.map((vector) => vector.map((cell) => 17 * cell));
    const [one, other] = [brought(narrow), brought(long)];
    one.forEach((vector, i) =>
      expect(cosine(vector, one[0]!)).toBeCloseTo(cosine(other[i]!, other[0]!), 4),
    );
  });

  it('have cells by the eight, and the same scale again after it was kept', () => {
    const vectors = vectorsOf(30, { common: 2, size: 37 });
    const calibration = calibrationOf(vectors)!;
    const kept = unpackCalibration(packCalibration(calibration));
    expect(calibrated(vectors[0]!, kept)).toEqual(calibrated(vectors[0]!, calibration));
    expect(calibrated(vectors[0]!, kept)).toHaveLength(40);
  });

  it('are of no use where the model gives the same for every text', () => {
    const [one] = vectorsOf(1);
    expect(calibrationOf(Array.from({ length: 30 }, () => one!))).toBeUndefined();
  });
});
