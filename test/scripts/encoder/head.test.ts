import { describe, expect, it } from 'vitest';
import { trainHead } from '@/scripts/encoder/head';

/** Two labels that differ in the first cell; the second is noise within each. */
const around = (x: number) => [-2, -1, 1, 2].map((y) => Float32Array.of(x, y));

describe('head', () => {
  it('turns towards what tells labels apart', () => {
    const { matrix } = trainHead([[around(-1), around(1)]], 2, 1);
    expect(Math.abs(matrix[0]!)).toBeGreaterThan(3 * Math.abs(matrix[1]!));
  });
});
