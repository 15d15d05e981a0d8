import { describe, expect, it } from 'vitest';
import { echoesOf } from '@/lib/cluster/names/echo';

const COMMON = 'Roll over the plan';
const ODD = 'Plan is able to be rolled over';

const said = (size: number): string[][] => [
  [ODD],
  ...Array.from({ length: size - 1 }, () => [COMMON]),
];

describe('echoesOf', () => {
  it('takes off most from words that nobody else puts side by side', () => {
    const echoes = echoesOf(said(20));
    expect(echoes.get(COMMON)).toBeGreaterThan(0.8);
    expect(echoes.get(ODD)).toBeLessThan(0.6);
  });

  it('takes off more of an odd word inside than of a plain statement', () => {
    const echoes = echoesOf([
      ['Pay the cable bill'],
      ...Array.from({ length: 9 }, () => ['Pay the bill']),
    ]);
    expect(echoes.get('Pay the bill')).toBeGreaterThan(echoes.get('Pay the cable bill')!);
  });

  it('counts for less the fewer there are', () => {
    expect(echoesOf(said(4)).get(ODD)).toBeGreaterThan(echoesOf(said(20)).get(ODD)!);
  });

  it('takes off nothing where nobody echoes anybody by more than its length', () => {
    const echoes = echoesOf([['One long story'], ['Another tale of ours'], ['Something else']]);
    for (const worth of echoes.values()) expect(worth).toBe(1);
  });

  it('is the same in any order', () => {
    const texts = said(6);
    expect(echoesOf(texts.toReversed())).toEqual(echoesOf(texts));
  });
});
