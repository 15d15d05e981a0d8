import { describe, expect, it } from 'vitest';
import { unrelatedBy } from '@/lib/cluster/text/unrelated';

const others = Array.from({ length: 20 }, (_, i) => [`the thing ${'x'.repeat(i + 1)}`]);

describe('texts that have nothing to do with each other', () => {
  const own = [['the export fails'], ['the export is slow'], ['the login loops'], []];
  const areUnrelated = unrelatedBy([...own, ...others]);

  it('share no word but those of many texts', () => {
    expect(areUnrelated([0, 2])).toBe(true);
    expect(areUnrelated([0, 1])).toBe(false);
  });

  it('are two of several', () => {
    expect(areUnrelated([0, 1, 2])).toBe(true);
  });

  it('say something', () => {
    expect(areUnrelated([0, 3])).toBe(false);
  });

  it('share what only they have where there are few', () => {
    expect(unrelatedBy(own)([0, 1])).toBe(false);
  });
});
