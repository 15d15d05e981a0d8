import { describe, expect, it } from 'vitest';
import type { Decision } from '@/lib/domain/decision';
import { newId } from '@/lib/domain/id';
import { placements } from '@/lib/review/placements';
import { actorAt } from '@/test/support/acts';

let second = 0;
const decision = (over: Partial<Decision> & Pick<Decision, 'kind'>): Decision => ({
  id: newId(),
  subjects: [],
  at: actorAt(second++).at,
  by: 'me',
  ...over,
});
const [a, b, c, one, two] = ['a', 'b', 'c', 'one', 'two'];

describe('placements', () => {
  it('follows merges to the problem that is there now', () => {
    const { currentId } = placements([
      decision({ kind: 'merge', subjects: [a], problemId: b }),
      decision({ kind: 'merge', subjects: [b], problemId: c }),
    ]);
    expect([a, b, c].map(currentId)).toEqual([c, c, c]);
  });

  it('bars what was taken out until it is placed there again', () => {
    const out = decision({ kind: 'apart', subjects: [one], problemId: a });
    expect(placements([out]).mayJoin(one, a, [])).toBe(false);
    expect(placements([out]).mayJoin(one, b, [])).toBe(true);
    const back = decision({ kind: 'move', subjects: [one], problemId: a });
    expect(placements([back, out]).mayJoin(one, a, [])).toBe(true);
  });

  it('bars it from the problem into which that one was merged', () => {
    const out = decision({ kind: 'apart', subjects: [one], problemId: a });
    const merged = decision({ kind: 'merge', subjects: [a], problemId: b });
    expect(placements([out, merged]).mayJoin(one, b, [])).toBe(false);
  });

  it('keeps two insights apart wherever one of them is', () => {
    const pair = decision({ kind: 'apart', subjects: [one, two] });
    expect(placements([pair]).mayJoin(one, a, [two])).toBe(false);
    expect(placements([pair]).mayJoin(one, a, [])).toBe(true);
  });

  it('lifts a pin by a later move, and moves it with a merge', () => {
    const pin = decision({ kind: 'pin', subjects: [one], problemId: a });
    const merged = decision({ kind: 'merge', subjects: [a], problemId: b });
    expect(placements([pin, merged]).pinnedTo(one)).toBe(b);
    const moved = decision({ kind: 'move', subjects: [one], problemId: b });
    expect(placements([pin, merged, moved]).pinnedTo(one)).toBeUndefined();
  });
});
