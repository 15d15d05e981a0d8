import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, sameJson, type Json, type JsonObject } from '@/lib/base/json';
import { applyPatch, createPatch } from '@/lib/base/merge-patch';

const { fields } = fc.letrec<{ fields: JsonObject; value: Json }>((tie) => ({
  fields: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'toString'), tie('value'), {
    maxKeys: 3,
  }) as fc.Arbitrary<JsonObject>,
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ maxLength: 2 }),
    fc.integer(),
    fc.array(fc.integer(), { maxLength: 2 }),
    tie('fields'),
  ),
}));

it('the patch between two objects makes the one of the other', () => {
  fc.assert(
    fc.property(fields, fields, (from, to) => {
      expect(sameJson(applyPatch(from, createPatch(from, to)), to)).toBe(true);
    }),
  );
});

it('nothing is patched between equals, and equal JSON has one text', () => {
  fc.assert(
    fc.property(fields, (one) => {
      const other = Object.fromEntries(Object.entries(one).toReversed());
      expect(createPatch(one, other)).toEqual({});
      expect(canonicalJson(one)).toBe(canonicalJson(other));
    }),
  );
});

it('follows the examples of RFC 7396', () => {
  expect(applyPatch({ a: 'b', c: 1 }, { a: 'z', c: null })).toEqual({ a: 'z' });
  expect(applyPatch({ a: { b: 'c' } }, { a: { b: 'd', c: null } })).toEqual({ a: { b: 'd' } });
  expect(applyPatch({ a: [{ b: 'c' }] }, { a: [1] })).toEqual({ a: [1] });
  expect(applyPatch({}, { a: { bb: { ccc: null } } })).toEqual({ a: { bb: {} } });
});
