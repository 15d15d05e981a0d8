import { describe, expect, it } from 'vitest';
import { cholesky, eigenvectors, solveLower, solveUpper } from '@/scripts/encoder/symmetric';

const matrix = Float64Array.of(4, 2, 2, 3);

describe('symmetric matrices', () => {
  it('solve by their triangle', () => {
    const lower = cholesky(matrix, 2);
    const solution = solveUpper(lower, solveLower(lower, [8, 7]));
    expect(solution[0]).toBeCloseTo(1.25);
    expect(solution[1]).toBeCloseTo(1.5);
  });

  it('stretch their first eigenvector most', () => {
    const [first] = eigenvectors(matrix, 2);
    const stretched = [4 * first![0]! + 2 * first![1]!, 2 * first![0]! + 3 * first![1]!];
    const value = (7 + Math.sqrt(17)) / 2;
    expect(stretched[0]).toBeCloseTo(value * first![0]!);
    expect(stretched[1]).toBeCloseTo(value * first![1]!);
  });
});
