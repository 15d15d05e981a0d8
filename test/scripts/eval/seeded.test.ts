import { describe, expect, it } from 'vitest';
import { drawInbox, recipesOf } from '@/scripts/eval/seeded';

const lines = Array.from({ length: 400 }, (_, i) => ({ text: `text ${i}`, label: `l${i % 20}` }));
const outOfScope = Array.from({ length: 50 }, (_, i) => ({ text: `other ${i}` }));
const recipe = { set: 'own', problems: 8, insights: 100, noise: 0.25, seed: 1 };

describe('drawInbox', () => {
  const inbox = drawInbox(lines, recipe, outOfScope);
  const sizes = [...Map.groupBy(inbox, ({ label }) => label).values()].map((all) => all.length);

  it('draws the same inbox for the same seed', () => {
    expect(drawInbox(lines, recipe, outOfScope)).toEqual(inbox);
    expect(drawInbox(lines, { ...recipe, seed: 2 }, outOfScope)).not.toEqual(inbox);
  });

  it('has problems of three or more and a quarter of loners', () => {
    expect(sizes.filter((size) => size === 1)).toHaveLength(25);
    expect(sizes.filter((size) => size >= 3)).toHaveLength(8);
  });
});

describe('recipesOf', () => {
  it('mixes every size of inbox with few and many problems', () => {
    const mixes = recipesOf('own', 2).map(({ problems, insights }) => `${problems}/${insights}`);
    expect(new Set(mixes)).toEqual(new Set(['8/50', '8/200', '25/200', '8/1000', '25/1000']));
  });
});
