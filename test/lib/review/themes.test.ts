import { describe, expect, it } from 'vitest';
import { themesOf } from '@/lib/review/themes';
import { aGroup, aView, ranked, saidBy } from '@/test/support/evidence';

const inTheme = (themeId: string, count: number, phrases: string[]) => {
  const members = saidBy(count);
  const group = aGroup(
    members.map(({ id }) => id),
    { themeId, phrases },
  );
  return aView(members, { id: group.id, group });
};

describe('themes', () => {
  const problems = ranked(
    inTheme('files', 3, ['export', 'csv']),
    inTheme('access', 2, ['sso']),
    inTheme('files', 4, ['pdf', 'export']),
    aView(saidBy(1)),
  );
  const themes = themesOf(problems);

  it('[RV18] hold each problem once, in the order they came in', () => {
    expect(themes.map(({ problems }) => problems.length)).toEqual([2, 1, 1]);
    expect(new Set(themes.flatMap((theme) => theme.problems))).toEqual(new Set(problems));
  });

  it('[RV18] are called by what most of their insights speak of', () => {
    expect(themes[0]?.phrases).toEqual(['export', 'pdf', 'csv']);
    expect(themes[2]?.phrases).toEqual([]);
  });

  it('[RV6] open from each number what it counts: one customer of two problems once', () => {
    expect(themes[0]?.insights.count).toBe(7);
    expect(themes[0]?.insights.ids).toHaveLength(7);
    expect(themes[0]?.customers.count).toBe(4);
  });
});
