import { describe, expect, it } from 'vitest';
import { characterAround } from '@/scripts/eval-anchors/character';

describe('[CA22] a selection of the judge', () => {
  it.each([
    ['within an emoji', 'a👍🏽b', 3, 1],
    ['before the sign that says how one is shown', 'a↩\ufe0e', 2, 1],
    ['between characters', 'a👍🏽b', 5, 5],
    ['at the end', 'ab', 2, 2],
  ])('stops at a whole character %s', (_, text, at, stop) => {
    expect(characterAround(text, at)).toBe(stop);
  });
});
