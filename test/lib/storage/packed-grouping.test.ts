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

it('reads why members are together only of the group that is asked for it', () => {
  const { groups, ungrouped } = pack({ groups: [aGroup(['a']), aGroup(['b'])], ungrouped: [] });
  const [broken, whole] = groups;
  const read = unpack({ groups: [{ ...broken!, reasons: 'broken' }, whole!], ungrouped });
  expect(read.groups[1]?.reasons).toHaveProperty('b');
  expect(() => read.groups[0]?.reasons).toThrow(SyntaxError);
});
