import { fingerprint } from '@/lib/base/fingerprint';
import type { Grouping } from '@/lib/cluster/contract';

/**
 * An id for each set of members. A set that holds most of what it shares with an earlier group takes that
 * group's id, the pair with the largest overlap first; the others get one made of their members.
 */
export function groupIds(
  sets: readonly (readonly string[])[],
  previous: Grouping | undefined,
  given: readonly (string | undefined)[] = [],
): string[] {
  const ids: (string | undefined)[] = sets.map((_, s) => given[s]);
  const taken = new Set(ids);
  for (const { set, id } of overlaps(sets, previous)) {
    if (ids[set] || taken.has(id)) continue;
    ids[set] = id;
    taken.add(id);
  }
  return ids.map((id, s) => id ?? idOf(sets[s]!));
}

function overlaps(sets: readonly (readonly string[])[], previous: Grouping | undefined) {
  const before = new Map(
    previous?.groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  const sizes = new Map(previous?.groups.map(({ id, members }) => [id, members.length]));
  return sets
    .flatMap((members, set) => {
      const shared = new Map<string, number>();
      for (const member of members) {
        const id = before.get(member);
        if (id) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
      return [...shared].map(([id, count]) => ({ set, id, count, of: sizes.get(id) ?? count }));
    })
    .filter(({ count, of, set }) => 2 * count > Math.min(of, sets[set]!.length))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** A UUID of version 8 (RFC 9562, section 5.8): the same members give the same id on every machine. */
export function idOf(members: readonly string[]): string {
  const hex = fingerprint(members.toSorted().join(' '));
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
