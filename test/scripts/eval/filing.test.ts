import { describe, expect, it } from 'vitest';
import { drawArrivals } from '@/scripts/eval/arrivals';
import { fileArrivals, tallyOf } from '@/scripts/eval/filing';
import { isNoise } from '@/scripts/eval/seeded';

const lines = Array.from({ length: 12 }, (_, label) =>
  Array.from({ length: 20 }, (_, nth) => ({
    text: `subject${label} matter${label} case${nth}`,
    label: `label ${label}`,
  })),
).flat();
const outOfScope = Array.from({ length: 60 }, (_, nth) => ({
  text: `stray${nth}`,
  label: `~${nth}`,
}));
const recipe = { set: 'own', problems: 8, insights: 120, noise: 0.25, seed: 1 };
const { stored, fresh, homes } = drawArrivals(lines, recipe, outOfScope);

describe('drawArrivals', () => {
  it('keeps two lines and more of each known problem, and none of a new one', () => {
    const counts = Map.groupBy(
      stored.filter(({ label = '' }) => !isNoise(label)),
      ({ label }) => label,
    );
    expect(new Set(counts.keys())).toEqual(homes);
    for (const those of counts.values()) expect(those.length).toBeGreaterThanOrEqual(2);
  });

  it('lets lines come in of which a third belong to no known problem', () => {
    const strange = fresh.filter(({ label = '' }) => !homes.has(label));
    expect(strange.length).toBe(Math.floor((fresh.length - strange.length) / 2));
  });
});

describe('tallyOf', () => {
  it('counts what is filed among all and what is known among the known', () => {
    const filed = {
      isKnown: true,
      isFiled: true,
      isSuggested: false,
      isRight: true,
      isAmongFive: true,
    };
    const stranger = { ...filed, isKnown: false, isRight: false, isAmongFive: false };
    const suggested = { ...filed, isFiled: false, isSuggested: true };
    expect(tallyOf([filed, suggested, stranger])).toMatchObject({
      'filed rightly, of the filed': 0.5,
      'filed, of the known': 0.5,
      suggested: 0.333,
      'suggested rightly, of these': 1,
    });
  });

  it('finds that problems of words of their own are told apart', () => {
    const tally = tallyOf(fileArrivals({ stored, fresh, homes }));
    expect(tally).toMatchObject({ 'right place first': 1, 'among five': 1 });
  });
});
