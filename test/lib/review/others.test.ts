import { describe, expect, it } from 'vitest';
import { othersOf } from '@/lib/review/others';
import { groupsOf } from '@/test/support/evidence';

const near = (...insights: { id: string }[]) => new Map(insights.map(({ id }) => [id, 0.5]));

describe('othersOf', () => {
  it('[CA63] names the problem that most of the near insights belong to', () => {
    const evidence = groupsOf([3, 2], 1);
    const [first] = evidence.grouping.groups;
    const [a, b, , d, , alone] = evidence.insights;
    const others = othersOf(near(...[a, b, d, alone].flatMap((one) => one ?? [])), evidence);
    expect(new Set(others.said)).toEqual(new Set([a, b]));
    expect(others.problem).toEqual({ id: first?.id, statement: 'Exports time out' });
  });

  it('[CA63] gives those that belong to none, the nearest first', () => {
    const evidence = groupsOf([2], 2);
    const [far, close] = evidence.insights.slice(2);
    const shares = new Map([
      [far!.id, 0.4],
      [close!.id, 0.6],
    ]);
    expect(othersOf(shares, evidence)).toEqual({ said: [close, far] });
  });
});
