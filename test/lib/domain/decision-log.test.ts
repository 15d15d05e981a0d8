import { describe, expect, it } from 'vitest';
import type { Decision } from '@/lib/domain/decision';
import { followMerges, inOrder } from '@/lib/domain/decision-log';
import { newId } from '@/lib/domain/id';
import { actorAt } from '@/test/support/acts';

let second = 0;
const decision = (over: Partial<Decision> & Pick<Decision, 'kind'>): Decision => ({
  id: newId(),
  subjects: [],
  at: actorAt(second++).at,
  by: 'me',
  ...over,
});
const [a, b, c] = ['a', 'b', 'c'];

/** However the decisions came in. */
const mergesOf = (decisions: readonly Decision[]) => followMerges(inOrder(decisions.toReversed()));

describe('the log of decisions', () => {
  it('[RV5] lets the later of two merges into each other hold', () => {
    const currentId = mergesOf([
      decision({ kind: 'merge', subjects: [a], problemId: b }),
      decision({ kind: 'merge', subjects: [b], problemId: a }),
    ]);
    expect([a, b].map(currentId)).toEqual([a, a]);
  });

  it('[RV5] ends when merges go round in a ring', () => {
    const ring = [
      decision({ kind: 'merge', subjects: [a], problemId: b }),
      decision({ kind: 'merge', subjects: [b], problemId: c }),
      decision({ kind: 'merge', subjects: [c], problemId: a }),
    ];
    const currentId = mergesOf(ring);
    expect(new Set([a, b, c].map(currentId))).toEqual(new Set([currentId(a)]));
  });

  it('has two of the same moment in the same order on every machine', () => {
    const at = actorAt(0).at;
    const some = [decision({ kind: 'pin', at }), decision({ kind: 'pin', at })];
    expect(inOrder(some)).toEqual(inOrder(some.toReversed()));
  });
});
