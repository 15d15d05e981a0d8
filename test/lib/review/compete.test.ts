import { describe, expect, it } from 'vitest';
import { competeTable } from '@/lib/review/compete';
import { apart, move } from '@/lib/review/member-acts';
import { arrange } from '@/lib/review/arrange';
import { actorAt } from '@/test/support/acts';
import { after } from '@/test/support/apply';
import { anInsight } from '@/test/support/builders';
import { aGroup, aProblem, aView, evidence, ranked, saidBy } from '@/test/support/evidence';

const theirs = (competitor: string) => anInsight({ kind: 'competitor', competitor });
const shipped = () => aProblem({ status: 'shipped' });

describe('competeTable', () => {
  it('opens in each cell the competitor’s insights that answer the problem', () => {
    const [one, two, other] = [theirs('Rival'), theirs('RIVAL Inc.'), theirs('Other')];
    const table = competeTable(ranked(aView([...saidBy(3), one, two, other])), [theirs('Third')]);
    expect(table.competitors).toHaveLength(3);
    const cells = table.rows[0]?.cells.map(({ ids }) => ids);
    expect(cells).toEqual([[one.id, two.id], [other.id], []]);
    expect(table.unplaced).toHaveLength(1);
  });

  it('has a column for what answers a problem and names no competitor, behind the others', () => {
    const [one, nameless] = [theirs('Rival'), anInsight({ kind: 'competitor' })];
    const { competitors, rows } = competeTable(ranked(aView([one, nameless])), []);
    expect(competitors).toEqual(['Rival', '']);
    expect(rows[0]?.cells.map(({ ids }) => ids)).toEqual([[one.id], [nameless.id]]);
    expect(competeTable(ranked(aView([one])), []).competitors).toEqual(['Rival']);
  });

  it('tells gaps from edges', () => {
    const table = competeTable(
      ranked(
        aView([theirs('Rival')], { statement: 'gap' }),
        aView([], { statement: 'edge', problem: shipped() }),
        aView([theirs('Rival')], { statement: 'even', problem: shipped() }),
        aView([], { statement: 'open' }),
      ),
      [],
    );
    for (const { problem, standing } of table.rows) expect(standing).toBe(problem.statement);
  });

  it('[RV12] keeps a correction by hand whatever the engine proposes', () => {
    const answer = theirs('Rival');
    const [one, other] = [aGroup(saidBy(0).map(({ id }) => id)), aGroup([answer.id])];
    const pain = anInsight();
    one.members.push(pain.id);
    const known = evidence({
      insights: [answer, pain],
      grouping: { groups: [one, other], ungrouped: [] },
    });
    const view = (id: string, now = known) => arrange(now).views.find((each) => each.id === id)!;
    const moved = after(known, move([answer.id], view(one.id), actorAt(1)));
    expect(view(one.id, moved).answers).toHaveLength(1);
    const out = after(moved, apart(view(one.id, moved), [answer.id], actorAt(2)));
    const again = {
      ...out,
      grouping: { groups: [aGroup([answer.id, pain.id], { id: one.id })], ungrouped: [] },
    };
    expect(view(one.id, again).answers).toEqual([]);
  });
});
