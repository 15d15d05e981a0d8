import { describe, expect, it } from 'vitest';
import { attach } from '@/lib/review/attach';
import { after } from '@/test/support/apply';
import { anInsight } from '@/test/support/builders';
import { evidence } from '@/test/support/evidence';

const actor = { by: 'me', at: '2026-03-02T09:00:00.000Z' };

describe('attach', () => {
  it('[CA63] makes a proposed problem a real one with its members, and writes the decision', () => {
    const [member, fresh] = [anInsight(), anInsight()];
    const problem = { id: 'p', statement: 'Exports time out', members: [member.id] };
    const edits = attach(fresh.id, problem, actor);
    const known = after(evidence({ insights: [member, fresh] }), {
      act: { kind: 'move', count: 1 },
      edits,
    });
    expect(known.problems).toMatchObject([{ id: 'p', statement: 'Exports time out' }]);
    expect(known.insights.find(({ id }) => id === member.id)?.problemId).toBe('p');
    expect(known.decisions).toMatchObject([{ kind: 'move', subjects: [fresh.id], problemId: 'p' }]);
  });
});
