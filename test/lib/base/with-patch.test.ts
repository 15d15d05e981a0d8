import { expect, it } from 'vitest';
import { withPatch } from '@/lib/base/with-patch';

const record: { name: string; note?: string } = { name: 'Exports', note: 'Ask Ana.' };

it('changes the fields of the patch and no other', () => {
  expect(withPatch(record, { name: 'Imports' })).toEqual({ name: 'Imports', note: 'Ask Ana.' });
});

it('takes a field away, key and all', () => {
  expect(Object.keys(withPatch(record, { note: undefined }))).toEqual(['name']);
});

it('leaves the record itself as it is', () => {
  withPatch(record, { name: 'Imports', note: undefined });
  expect(record).toEqual({ name: 'Exports', note: 'Ask Ana.' });
});
