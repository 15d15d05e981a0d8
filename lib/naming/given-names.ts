import { copyWith } from '@/lib/base/copy-with';
import { fingerprint } from '@/lib/base/fingerprint';
import type { Group, Grouping } from '@/lib/cluster/contract';
import { QUOTES } from './name-prompt';

/** A name that a model gave to a group. */
export interface GivenName {
  name: string;
  /** The model, as people know it. */
  by: string;
  /** Tells which quotes it had read: with others it is asked again. */
  of: string;
}

export type GivenNames = Readonly<Record<string, GivenName>>;

/** Ids of the members that speak for a group: the most central stand first. */
export const speakersOf = ({ members }: Group): string[] => members.slice(0, QUOTES);

export const readingOf = (group: Group, model: string): string =>
  fingerprint(`${model} ${speakersOf(group).toSorted().join(' ')}`);

/** The largest groups that this model has not named by what they hold now. */
export function nameless(
  { groups }: Grouping,
  names: GivenNames,
  { model, most }: { model: string; most: number },
): Group[] {
  return groups
    .toSorted((one, other) => other.members.length - one.members.length)
    .slice(0, most)
    .filter((group) => names[group.id]?.of !== readingOf(group, model));
}

/** The engine's answer with the names that a model gave. What people named is a problem with words of its own. */
export const withNames = (grouping: Grouping, names: GivenNames): Grouping => ({
  ...grouping,
  groups: grouping.groups.map((group) => {
    const given = names[group.id];
    return given ? copyWith(group, { name: given.name }) : group;
  }),
});
