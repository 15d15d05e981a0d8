import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import type { Grouping } from '@/lib/cluster/contract';
import type { Decision } from '@/lib/domain/decision';
import { newId } from '@/lib/domain/id';
import type { Insight } from '@/lib/domain/insight';
import { aPassage, anInsight } from '@/test/support/builders';

const say = (exact: string, over: Partial<Insight> = {}): Insight =>
  anInsight({ ...over, passages: [aPassage({ exact })] });

const NOTICE = 'The export of the monthly report times out';
const inbox = [
  NOTICE,
  'Exports of our report time out again',
  'SSO users are logged out every day',
  'I am logged out by SSO each morning',
  'Our SSO login expires daily',
  'Could you add a dark theme to the calendar?',
].map((text) => say(text));

const copies = (count: number): Insight[] => Array.from({ length: count }, () => say(NOTICE));
const alerts = (count: number): Insight[] =>
  Array.from({ length: count }, (_, n) => say(`Disk is ${n} % full on node ${n * 7}`));
const homeOf = ({ groups }: Grouping, { id }: Insight): string | undefined =>
  groups.find(({ members }) => members.includes(id))?.id;
const partsOf = (grouping: Grouping): string[][] =>
  [...Map.groupBy(inbox, (one) => homeOf(grouping, one) ?? one.id).values()].map((some) =>
    some.map(({ id }) => id),
  );

describe('what many say in the same words', () => {
  it('[CL16] changes nothing for the others', () => {
    const few = cluster({ insights: [...inbox, ...copies(1)], decisions: [] });
    const many = cluster({ insights: [...inbox, ...copies(200)], decisions: [] });
    expect(partsOf(many)).toEqual(partsOf(few));
  });

  it('[CL16] changes nothing where only a number differs', () => {
    const few = cluster({ insights: [...inbox, ...alerts(2)], decisions: [] });
    const many = cluster({ insights: [...inbox, ...alerts(99)], decisions: [] });
    expect(partsOf(many)).toEqual(partsOf(few));
  });

  it('[CL16] is in the problem of the first who said it, each for a reason', () => {
    const forwarded = copies(50);
    const grouping = cluster({ insights: [...inbox, ...forwarded], decisions: [] });
    const [largest] = grouping.groups;
    expect(largest!.members).toHaveLength(52);
    expect(Object.keys(largest!.reasons).toSorted()).toEqual(largest!.members.toSorted());
    expect(new Set(largest!.members)).toContain(forwarded[49]!.id);
  });

  it('[CL16] is one problem where nobody says anything else', () => {
    const insights = copies(20);
    const { groups, ungrouped } = cluster({ insights, decisions: [] });
    expect(groups.map(({ members }) => members.length)).toEqual([20]);
    expect(ungrouped).toEqual([]);
  });

  it('keeps the id of its problem when more say it', () => {
    const insights = [...inbox, ...copies(5)];
    const previous = cluster({ insights, decisions: [] });
    const next = cluster({ insights: [...insights, ...copies(40)], decisions: [], previous });
    expect(homeOf(next, inbox[0]!)).toBe(homeOf(previous, inbox[0]!));
  });

  it('[CL4] stays apart where people told it apart', () => {
    const forwarded = copies(9);
    const [one, other] = [forwarded[3]!, forwarded[7]!];
    const subjects = [one.id, other.id];
    const apart: Decision = { id: newId(), kind: 'apart', subjects, at: one.createdAt, by: 'me' };
    const grouping = cluster({ insights: [...inbox, ...forwarded], decisions: [apart] });
    expect(homeOf(grouping, one) ?? '').not.toBe(homeOf(grouping, other));
  });

  it('[CL5] stays in the problems that people filed it under', () => {
    const [first, second] = [newId(), newId()];
    const filed = Array.from({ length: 12 }, (_, i) =>
      say(NOTICE, { problemId: i % 2 ? first : second }),
    );
    const grouping = cluster({ insights: [...inbox, ...filed], decisions: [] });
    for (const one of filed) expect(homeOf(grouping, one)).toBe(one.problemId);
  });
});
