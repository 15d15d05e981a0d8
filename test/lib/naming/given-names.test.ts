import { describe, expect, it } from 'vitest';
import { nameless, readingOf, withNames } from '@/lib/naming/given-names';
import { pack, unpack } from '@/lib/storage/packed-grouping';
import { aGroup } from '@/test/support/evidence';

const [small, large] = [aGroup(['a', 'b']), aGroup(['c', 'd', 'e'])];
const grouping = { groups: [small, large], ungrouped: [] };
const given = { name: 'Exports time out', by: 'm', of: readingOf(large, 'm') };

describe('names that a model gave', () => {
  it('are asked for the largest groups first, and once for what they hold', () => {
    const limits = { model: 'm', most: 40 };
    expect(nameless(grouping, {}, limits)).toEqual([large, small]);
    expect(nameless(grouping, {}, { ...limits, most: 1 })).toEqual([large]);
    expect(nameless(grouping, { [large.id]: given }, limits)).toEqual([small]);
  });

  it('are asked for again when the group holds other insights, or another model is chosen', () => {
    const grown = { ...large, members: ['f', ...large.members] };
    const names = { [large.id]: given };
    expect(nameless({ ...grouping, groups: [grown] }, names, { model: 'm', most: 9 })).toEqual([
      grown,
    ]);
    expect(nameless(grouping, names, { model: 'other', most: 9 })).toContain(large);
  });

  it('stand in the place of the engine’s', () => {
    const names = withNames(grouping, { [large.id]: given }).groups.map(({ name }) => name);
    expect(names).toEqual([small.name, 'Exports time out']);
  });

  it('leave all else of a group as it was', () => {
    const named = withNames(unpack(pack(grouping)), { [large.id]: given });
    expect(named).toEqual({ groups: [small, { ...large, name: given.name }], ungrouped: [] });
  });

  it('leave why members are together unread until it is asked for', () => {
    const packed = pack(grouping);
    packed.groups[1]!.reasons = 'broken';
    const [, group] = withNames(unpack(packed), { [large.id]: given }).groups;
    expect(group?.name).toBe(given.name);
    expect(() => group?.reasons).toThrow(SyntaxError);
  });
});
