import type { Group, Grouping } from '@/lib/cluster/contract';

/**
 * A group as it is kept and sent. Why each member is there fills most of a grouping, and little of that is ever
 * looked at: as text it costs next to nothing to read, where 10,000 of them held up a screen for 45 ms.
 */
export type PackedGroup = Omit<Group, 'reasons'> & { reasons: string };

export interface PackedGrouping {
  groups: PackedGroup[];
  ungrouped: string[];
}

export const pack = ({ groups, ungrouped }: Grouping): PackedGrouping => ({
  groups: groups.map((group) => ({ ...group, reasons: JSON.stringify(group.reasons) })),
  ungrouped,
});

/** The reasons of a group are read when they are first asked for. */
export const unpack = ({ groups, ungrouped }: PackedGrouping): Grouping => ({
  groups: groups.map(unpackGroup),
  ungrouped,
});

function unpackGroup({ reasons: text, ...group }: PackedGroup): Group {
  let reasons: Group['reasons'] | undefined;
  return {
    ...group,
    get reasons() {
      return (reasons ??= JSON.parse(text) as Group['reasons']);
    },
  };
}
