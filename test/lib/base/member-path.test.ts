import { describe, expect, it } from 'vitest';
import { fieldAt, withFieldAt } from '@/lib/base/member-path';

describe('a path of members', () => {
  it('reads and sets a member, and one inside another', () => {
    const record = { note: 'a', customer: { name: 'Ana', company: 'Acme' } };
    expect(fieldAt(record, 'customer.name')).toBe('Ana');
    expect(withFieldAt(record, 'customer.name', 'Bo')).toEqual({
      note: 'a',
      customer: { name: 'Bo', company: 'Acme' },
    });
    expect(withFieldAt({}, 'customer.name', 'Bo')).toEqual({ customer: { name: 'Bo' } });
    expect(record.customer.name).toBe('Ana');
  });

  it('reaches no prototype', () => {
    expect(fieldAt({}, '__proto__.toString')).toBeUndefined();
    withFieldAt({}, '__proto__.polluted', true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
