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
    const problem = { id: first?.id, statement: 'Exports time out' };
    expect(others).toEqual({ count: 2, problem });
  });

  it('[CA63] counts those that belong to none', () => {
    const evidence = groupsOf([2], 2);
    expect(othersOf(near(...evidence.insights.slice(2)), evidence)).toEqual({ count: 2 });
  });
});
