import { expect, it } from 'vitest';
import { offerIn, offersTally } from '@/scripts/eval/offers';

/** Texts that differ in a number alone are copies. */
const letters = (nth: number): string =>
  String.fromCodePoint(97 + (nth % 26), 97 + Math.floor(nth / 26));

const lines = Array.from({ length: 10 }, (_, label) =>
  Array.from({ length: 30 }, (_, nth) => ({
    text: `subject${label} matter${label} part${label} case${letters(nth)}`,
    label: `label ${label}`,
  })),
).flat();
const outOfScope = Array.from({ length: 60 }, (_, nth) => ({
  text: `stray${nth}`,
  label: `~${nth}`,
}));
const recipe = { set: 'own', problems: 8, insights: 150, noise: 0.2, seed: 3 };
const offered = offerIn(lines, recipe, { outOfScope, reader: undefined });

it('finds what was planted where problems have words of their own', () => {
  expect(offersTally([offered])).toMatchObject({
    'merges: offered': 1,
    'merges: right': 1,
    'wrong merges a problem': 0,
    'additions: right': 1,
    'removals: offered': 1,
  });
});

it('counts each pair of halves once, and at most five additions to a problem', () => {
  const { problems, merges, additions } = offered;
  expect(merges.wanted).toBe(problems - recipe.problems);
  expect(additions.wanted).toBeLessThanOrEqual(5 * problems);
});
