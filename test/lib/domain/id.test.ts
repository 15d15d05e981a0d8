import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { Id } from '@/lib/domain/scalars';

describe('an id', () => {
  it('is a UUID of version 7 that tells its time', () => {
    const id = newId(Date.UTC(2040, 0, 1));
    expect(Id.safeParse(id).success).toBe(true);
    expect(id[14]).toBe('7');
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2040, 0, 1));
  });

  it('sorts after every id made before it, however the clock goes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 45 }), { maxLength: 50 }), (times) => {
        const ids = times.map((time) => newId(time));
        expect(ids.toSorted()).toEqual(ids);
      }),
    );
  });

  it('is never given twice, more often in a millisecond than there are counts', () => {
    const ids = Array.from({ length: 10_000 }, () => newId(0));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(ids);
  });
});
