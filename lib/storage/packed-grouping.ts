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

/** What a group was unpacked from. Most of an answer that is edited stays as it was, and is packed as it came. */
const packedAs = new WeakMap<Group, PackedGroup>();

export const pack = ({ groups, ungrouped }: Grouping): PackedGrouping => ({
  groups: groups.map(
    (group) => packedAs.get(group) ?? { ...group, reasons: JSON.stringify(group.reasons) },
  ),
  ungrouped,
});

/** The reasons of a group are read when they are first asked for. */
export const unpack = ({ groups, ungrouped }: PackedGrouping): Grouping => ({
  groups: groups.map(unpackGroup),
  ungrouped,
});

function unpackGroup(packed: PackedGroup): Group {
  const { reasons: text, ...rest } = packed;
  let reasons: Group['reasons'] | undefined;
  // Frozen: what is changed is a copy, and packed anew.
  const group: Group = Object.freeze({
    ...rest,
    get reasons() {
      return (reasons ??= JSON.parse(text) as Group['reasons']);
    },
  });
  packedAs.set(group, packed);
  return group;
}
