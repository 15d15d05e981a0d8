import { describe, expect, it } from 'vitest';
import { triage } from '@/lib/review/triage';
import { aProblem, aView, ranked, saidBy } from '@/test/support/evidence';

const names = (problems: { statement: string }[]) => problems.map(({ statement }) => statement);

describe('triage', () => {
  it('tells what is new, rising and fading, and what came in since the last visit', () => {
    const all = ranked(
      aView(saidBy(3, 2), { statement: 'new' }),
      aView([...saidBy(1, 60), ...saidBy(6, 3)], { statement: 'rising' }),
      aView(saidBy(9, 50), { statement: 'fading' }),
      aView(saidBy(1, 50), { statement: 'steady' }),
    );
    const { fresh, ...found } = triage(all);
    expect(names(fresh)).toEqual(['rising', 'new']);
    expect(names(found.new)).toEqual(['new']);
    expect(names(found.rising)).toEqual(['rising']);
    expect(names(found.fading)).toEqual(['fading']);
  });

  it('leaves out what was dismissed', () => {
    const problem = aProblem({ status: 'dismissed' });
    const found = triage(ranked(aView(saidBy(3, 2), { problem })));
    expect(Object.values(found).flat()).toEqual([]);
  });
});
