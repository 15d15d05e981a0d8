import { expect, it } from 'vitest';
import { byNewest } from '@/lib/domain/newest';
import { anInsight } from '@/test/support/builders';

const at = (createdAt: string, id: string) => anInsight({ id, createdAt });

it('puts the newest first, and of one moment the id that was made last', () => {
  const old = at('2026-03-01T09:00:00.000Z', '0190a1b2-0000-7000-8000-000000000009');
  const first = at('2026-03-02T09:00:00.000Z', '0190a1b2-0000-7000-8000-000000000001');
  const second = at('2026-03-02T09:00:00.000Z', '0190a1b2-0000-7000-8000-000000000002');
  expect([old, first, second].toSorted(byNewest)).toEqual([second, first, old]);
});
