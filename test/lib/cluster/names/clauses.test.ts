import { expect, it } from 'vitest';
import { english } from '@/lib/cluster/languages/en';
import { clausesOf } from '@/lib/cluster/names/clauses';

it('ends a clause before another one, and not before what it excludes', () => {
  expect(clausesOf('The export runs but we get no file', english.phrasing)).toContain(
    'The export runs',
  );
  expect(clausesOf('There is no role that may approve but not pay', english.phrasing)).toEqual([
    'There is no role that may approve but not pay',
  ]);
});
