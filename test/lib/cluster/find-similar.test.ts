import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSimilar, type SimilarQuestion } from '@/lib/cluster/find-similar';
import type { Similarity } from '@/lib/cluster/similarity/similarity';

/** Ids that begin with the same letter are similar. */
const byTopic: Similarity = (one, other) => (one[0] === other[0] ? 0.8 : 0.05);

const closely: Similarity = (one, other) => (one[0] === other[0] ? 0.9 : 0.5);
const evenly: Similarity = () => 0.5;
/** `x` is a little more similar to what begins with b than to the rest. */
const moreToB: Similarity = (one, other) => {
  if (one !== 'x' && other !== 'x') return 0.8;
  return `${one}${other}`.includes('b') ? 0.7 : 0.6;
};

/** `x` has one rare word in common with `a1`. */
const sharesOneWord: Similarity = (one, other) =>
  [one, other].toSorted().join() === 'a1,x' ? 0.9 : byTopic(one, other) / 4;

const asked = (question: Partial<SimilarQuestion>, similarity = byTopic) =>
  findSimilar({ own: ['a1', 'a2', 'a3'], others: [], loose: [], ...question }, similarity);

describe('findSimilar', () => {
  it('finds the problem whose members are like its own', () => {
    const others = [
      { id: 'same', speakers: ['a4', 'a5'] },
      { id: 'other', speakers: ['b1', 'b2'] },
      { id: 'empty', speakers: [] },
    ];
    expect(asked({ others }).problems).toEqual([['same', expect.closeTo(1, 9)]]);
  });

  it('finds the insight that is like its members, and not the other', () => {
    expect(asked({ loose: ['b1', 'a9'] }).insights.map(([id]) => id)).toEqual(['a9']);
  });

  it('finds no problem that is less like it than both are themselves', () => {
    const others = [{ id: 'near', speakers: ['b1', 'b2'] }];
    expect(asked({ others }, closely).problems).toEqual([]);
    expect(asked({ others }, evenly).problems).toHaveLength(1);
  });

  it('asks what is usual of the other problems, so that the scale does not matter', () => {
    const others = [
      { id: 'same', speakers: ['a4', 'a5'] },
      { id: 'other', speakers: ['b1', 'b2'] },
    ];
    const small: Similarity = (one, other) => byTopic(one, other) / 10;
    const [once, again] = [byTopic, small].map((scale) =>
      asked({ others, loose: ['a9', 'b9'] }, scale),
    );
    expect(again!.problems.map(([id]) => id)).toEqual(once!.problems.map(([id]) => id));
    expect(again!.insights.map(([id]) => id)).toEqual(['a9']);
  });

  it('offers an insight to the problem alone that it is most similar to', () => {
    const others = [{ id: 'nearer', speakers: ['b1', 'b2'] }];
    expect(asked({ others, loose: ['x'] }, moreToB).insights).toEqual([]);
    expect(asked({ loose: ['x'] }, moreToB).insights.map(([id]) => id)).toEqual(['x']);
  });

  it('offers no insight that one member alone is like, however much', () => {
    expect(asked({ loose: ['x', 'a9'] }, sharesOneWord).insights.map(([id]) => id)).toEqual(['a9']);
  });

  it('finds nothing for a problem without members', () => {
    const others = [{ id: 'any', speakers: ['a1'] }];
    expect(asked({ own: [], others, loose: ['a2'] })).toEqual({ problems: [], insights: [] });
  });

  it('finds two problems similar from both sides or from none', () => {
    const some = fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, some, fc.integer(), (left, right, seed) => {
        const similarity: Similarity = (one, other) => {
          const [low, high] = [Number(one), Number(other)].toSorted((a, b) => a - b);
          return Math.abs(Math.sin(low! * 12.9 + high! * 78.2 + seed)) * 0.9;
        };
        const [own, theirs] = [left.map(String), right.map((id) => String(id + 100))];
        const there = findSimilar(
          { own, others: [{ id: 'x', speakers: theirs }], loose: [] },
          similarity,
        );
        const back = findSimilar(
          { own: theirs, others: [{ id: 'x', speakers: own }], loose: [] },
          similarity,
        );
        expect(there.problems.length).toBe(back.problems.length);
      }),
    );
  });
});
