import { fingerprint } from '@/lib/base/fingerprint';
import { z } from '@/lib/base/z';
import type { Grouping } from '@/lib/cluster/contract';
import { insightText, type Insight } from '@/lib/domain/insight';

export const NamedGroups = z.array(
  z.object({ file: z.string(), name: z.string(), members: z.array(z.string()) }),
);
export type NamedGroups = z.infer<typeof NamedGroups>;
type NamedGroup = NamedGroups[number];

/** The largest first; what members say, the most central first. */
export function namedGroups(
  file: string,
  insights: readonly Insight[],
  { groups }: Grouping,
): NamedGroups {
  const byId = new Map(insights.map((insight) => [insight.id, insight]));
  const named = groups.map(({ name, members }) => ({
    file,
    name,
    members: members.map((id) => sayingOf(byId.get(id)!)),
  }));
  return named.toSorted(
    (a, b) => b.members.length - a.members.length || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

function sayingOf(insight: Insight): string {
  const { subject } = insight.source;
  return subject === undefined ? insightText(insight) : `[${subject}] ${insightText(insight)}`;
}

const SHOWN = 12;
const WIDEST = 200;

export const page = (group: NamedGroup): string => `\n## ${group.name}\n${membersOf(group)}`;

function membersOf({ file, members }: NamedGroup): string {
  const said = members.slice(0, SHOWN).map((text) => `   ${text.slice(0, WIDEST)}`);
  return [`   (${file}, ${members.length})`, ...said].join('\n');
}

/** Both names of each group whose members are the same, in an order that the members decide; the key stands last. */
export function besides(groups: NamedGroups, earlier: NamedGroups): string {
  const before = new Map(earlier.map((group) => [keyOf(group), group.name]));
  const key: string[] = [];
  const pages = groups.flatMap((group) => {
    const old = before.get(keyOf(group));
    if (old === undefined || old === group.name) return [];
    const isEarlierFirst = Number.parseInt(keyOf(group)[0]!, 16) % 2 === 0;
    key.push(isEarlierFirst ? 'A' : 'B');
    const [a, b] = isEarlierFirst ? [old, group.name] : [group.name, old];
    return [`\n## ${key.length}\n   A ${a}\n   B ${b}\n${membersOf(group)}`];
  });
  return `${pages.join('\n')}\n\nThe earlier ones: ${key.map((letter, n) => `${n + 1}${letter}`).join(' ')}`;
}

const keyOf = ({ file, members }: NamedGroup): string =>
  fingerprint([file, ...members.toSorted()].join('\n'));
