import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '@/lib/base/json';
import { mergeFields } from '@/lib/sync/record/merge';

const AUTHOR = { by: 'Bo', at: '2026-03-02T09:00:00.000Z' };
const value = fc.constantFrom('1', '2', '3');
const fields: fc.Arbitrary<JsonObject> = fc.record(
  {
    note: value,
    severity: value,
    customer: fc.record({ name: value, company: value }, { requiredKeys: [] }),
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  },
  { requiredKeys: [] },
);
const merge = (base: JsonObject, mine: JsonObject, theirs: JsonObject) =>
  mergeFields(base, mine, theirs, AUTHOR);

describe('[SY43] merge', () => {
  it('takes what only one side changed', () => {
    fc.assert(
      fc.property(fields, fields, (base, other) => {
        expect(merge(base, base, other)).toEqual(other);
        expect(merge(base, other, base)).toEqual(other);
        expect(merge(base, other, other)).toEqual(other);
      }),
    );
  });

  it('keeps every value that either side wrote, as the field or beside it', () => {
    fc.assert(
      fc.property(fields, fields, fields, (base, mine, theirs) => {
        const merged = merge(base, mine, theirs);
        const beside = (merged['alternates'] ?? []) as { field: string; value: string }[];
        for (const side of [mine, theirs])
          for (const key of ['note', 'severity']) {
            if (side[key] === undefined || side[key] === base[key]) continue;
            const kept = beside.some((one) => one.field === key && one.value === side[key]);
            expect(merged[key] === side[key] || kept).toBe(true);
          }
      }),
    );
  });

  it('adds and removes tags one by one', () => {
    const merged = merge({ tags: ['a', 'b'] }, { tags: ['a', 'c'] }, { tags: ['a', 'b', 'd'] });
    expect(merged['tags']).toEqual(['a', 'd', 'c']);
  });

  it('keeps mine and puts theirs beside it, members of members too', () => {
    const merged = merge(
      { customer: { name: 'A', company: 'X' } },
      { customer: { name: 'B', company: 'X' } },
      { customer: { name: 'C', company: 'Y' } },
    );
    expect(merged).toEqual({
      customer: { name: 'B', company: 'Y' },
      alternates: [{ field: 'customer.name', value: 'C', ...AUTHOR }],
    });
  });

  it('a value stays where the other side took the field away, and is no other version of itself', () => {
    expect(merge({ severity: '1' }, {}, { severity: '2' })).toEqual({ severity: '2' });
    expect(merge({ severity: '1' }, { severity: '2' }, {})).toEqual({ severity: '2' });
  });

  it('a version that was chosen away does not come back', () => {
    const theirs = { note: '2', alternates: [{ field: 'note', value: '1', ...AUTHOR }] };
    expect(merge(theirs, { note: '2' }, { ...theirs, severity: '1' })).toEqual({
      note: '2',
      severity: '1',
    });
  });

  it('of two times of change the later one stands, and is no other version', () => {
    const merged = merge({ updatedAt: '1' }, { updatedAt: '2' }, { updatedAt: '3' });
    expect(merged).toEqual({ updatedAt: '3' });
  });
});
