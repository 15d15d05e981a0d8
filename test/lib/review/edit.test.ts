import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { deed, editProblem, fileInsight, makeProblem, removeProblem } from '@/lib/review/edit';
import { after } from '@/test/support/apply';
import { anInsight } from '@/test/support/builders';
import { aProblem, daysBefore, evidence } from '@/test/support/evidence';

const at = daysBefore(0);

describe('deed', () => {
  it('makes one edit of several of one record, in their order', () => {
    const problem = aProblem();
    const done = deed({ kind: 'plan', count: 1 }, [
      makeProblem(problem),
      editProblem(problem.id, at, { moscow: 'must' }),
      editProblem(problem.id, at, { moscow: 'could' }),
    ]);
    expect(done.edits).toHaveLength(1);
    expect(after(evidence(), done).problems).toEqual([
      { ...problem, moscow: 'could', updatedAt: at },
    ]);
  });
});

describe('an edit', () => {
  it('clears a field that is undefined', () => {
    const problem = aProblem({ effort: 3 });
    const done = deed({ kind: 'plan', count: 1 }, [
      editProblem(problem.id, at, { effort: undefined }),
    ]);
    expect(after(evidence({ problems: [problem] }), done).problems[0]).not.toHaveProperty('effort');
  });

  it('does not bring back what is gone', () => {
    const done = deed({ kind: 'move', count: 1 }, [
      fileInsight(newId(), at, newId()),
      editProblem(newId(), at, { effort: 1 }),
      removeProblem(newId()),
    ]);
    expect(after(evidence(), done)).toEqual(evidence());
  });

  it('leaves an insight as it is that is already there', () => {
    const insight = anInsight({ problemId: newId() });
    const done = deed({ kind: 'move', count: 1 }, [fileInsight(insight.id, at, insight.problemId)]);
    expect(after(evidence({ insights: [insight] }), done).insights).toEqual([insight]);
  });
});
