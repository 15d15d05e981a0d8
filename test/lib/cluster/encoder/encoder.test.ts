import { beforeAll, describe, expect, it } from 'vitest';
import type { Encoder } from '@/lib/cluster/encoder/encoder';
import { loadEncoder } from '@/scripts/encoder/load';

const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, cell, k) => sum + cell * b[k]!, 0);

describe('encoder', () => {
  let encoder: Encoder;
  beforeAll(() => {
    encoder = loadEncoder();
  }, 60_000);

  it('puts what means the same nearer than what shares a word', () => {
    const [one, same, other] = encoder.encode([
      'I was charged twice for my subscription',
      'The monthly fee was billed two times',
      'I was charged for the wrong train ticket seat',
    ]);
    expect(cosine(one!, one!)).toBeCloseTo(1, 5);
    expect(cosine(one!, same!)).toBeGreaterThan(cosine(one!, other!));
  });

  it('gives a text the same vector whatever is read beside it', () => {
    const [alone] = encoder.encode(['The export times out']);
    const [, among] = encoder.encode(['Dark mode, please, everywhere', 'The export times out']);
    expect(cosine(alone!, among!)).toBeCloseTo(1, 5);
  });

  it('reads an empty text and a very long one', () => {
    const [empty, long] = encoder.encode(['', 'export fails '.repeat(300)]);
    for (const vector of [empty!, long!]) expect(vector.every(Number.isFinite)).toBe(true);
  });

  it('has as many features as the published model', () => {
    expect(encoder.features(['I like my phone.'])[0]).toHaveLength(512);
  });
});
