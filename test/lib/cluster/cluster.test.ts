import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import { Id } from '@/lib/domain/scalars';
import { aPassage, anInsight } from '@/test/support/builders';

const EXPORTS = [
  'Every export over 5,000 rows times out.',
  'The export times out when there are many rows.',
  'Hi team, exporting many rows always ends in a time-out. Thanks, Ana',
];
const LOGINS = [
  'SSO users are logged out every day.',
  'I am logged out by SSO each morning.',
  'Our SSO login expires daily and everyone is logged out.',
];
const ALONE = 'Could you add a dark theme to the calendar?';

const insightsOf = (texts: readonly string[]) =>
  texts.map((exact) => anInsight({ passages: [aPassage({ exact })] }));

const insights = insightsOf([...EXPORTS, ...LOGINS, ALONE]);
const idsOf = (from: number, to: number) =>
  insights
    .slice(from, to)
    .map(({ id }) => id)
    .toSorted();

describe('cluster', () => {
  const { groups, ungrouped } = cluster({ insights, decisions: [] });

  it('puts what shares a problem together and leaves the rest alone', () => {
    expect(groups.map(({ members }) => members.toSorted())).toEqual(
      expect.arrayContaining([idsOf(0, 3), idsOf(3, 6)]),
    );
    expect(ungrouped).toEqual([insights[6]!.id]);
  });

  it('says why each member is there', () => {
    const group = groups.find(({ members }) => members.includes(insights[0]!.id))!;
    const reason = group.reasons[insights[0]!.id]!;
    expect(reason.terms).toContain('export');
    expect(idsOf(0, 3)).toContain(reason.bridge);
    expect(reason.bridge).not.toBe(insights[0]!.id);
    expect(reason.similarity).toBeGreaterThan(0);
  });

  it('names a group by a clause of a central sentence', () => {
    expect(groups.map(({ name }) => name).toSorted()).toEqual([
      'Every export with many rows times out',
      'SSO users are logged out every day',
    ]);
  });

  it('gives ids that a problem may take over', () => {
    for (const { id } of groups) expect(Id.safeParse(id).success).toBe(true);
  });

  it('[CL2] keeps the id of a group that grows', () => {
    const more = insightsOf(['Export of all rows times out again.']);
    const previous = { groups, ungrouped };
    const next = cluster({ insights: [...insights, ...more], decisions: [], previous });
    const before = groups.find(({ members }) => members.includes(insights[0]!.id))!;
    const after = next.groups.find(({ members }) => members.includes(more[0]!.id))!;
    expect(after.id).toBe(before.id);
  });

  it('[CL1] does not depend on the order of its input', () => {
    assert(
      property(shuffledSubarray(insights, { minLength: insights.length }), (shuffled) => {
        expect(cluster({ insights: shuffled, decisions: [] })).toEqual({ groups, ungrouped });
      }),
    );
  });

  it.each([0, 1, 2])('takes an inbox of %i', (count) => {
    const few = cluster({ insights: insights.slice(0, count), decisions: [] });
    const all = [...few.ungrouped, ...few.groups.flatMap(({ members }) => members)];
    expect(all).toHaveLength(count);
  });
});
