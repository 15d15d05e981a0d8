import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from '@/lib/storage/packed-grouping';
import { aGroup } from '@/test/support/evidence';

it('gives back what was packed, also of a copy', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 4 }), (groups) => {
      const grouping = { groups: groups.map((ids) => aGroup(ids)), ungrouped: ['z'] };
      const unpacked = unpack(structuredClone(pack(grouping)));
      expect(unpacked).toEqual(grouping);
      expect(structuredClone(unpacked)).toEqual(grouping);
      expect(pack(unpacked)).toEqual(pack(grouping));
    }),
  );
});

it('packs anew only what was changed, which is a copy', () => {
  const packed = pack({ groups: [aGroup(['a']), aGroup(['b'])], ungrouped: [] });
  const unread = { ...packed.groups[0]!, reasons: 'broken' };
  const { groups, ungrouped } = unpack({ ...packed, groups: [unread, packed.groups[1]!] });
  const renamed = { ...groups[1]!, name: 'Exports' };
  expect(pack({ groups: [groups[0]!, renamed], ungrouped }).groups).toEqual([
    unread,
    { ...packed.groups[1], name: 'Exports' },
  ]);
  expect(() => void (groups[1]!.name = 'Exports')).toThrow(TypeError);
});

it('reads why members are together only of the group that is asked for it', () => {
  const { groups, ungrouped } = pack({ groups: [aGroup(['a']), aGroup(['b'])], ungrouped: [] });
  const [broken, whole] = groups;
  const read = unpack({ groups: [{ ...broken!, reasons: 'broken' }, whole!], ungrouped });
  expect(read.groups[1]?.reasons).toHaveProperty('b');
  expect(() => read.groups[0]?.reasons).toThrow(SyntaxError);
});
