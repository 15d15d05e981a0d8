import { expect, it } from 'vitest';
import { toFields } from '@/lib/base/fields';
import { createInsightRedactor } from '@/lib/sync/record/insight-redactor';
import { isReadable } from '@/lib/sync/record/readable';
import { aPassage, anInsight } from '@/test/support/builders';

const KEY = '00112233445566778899aabbccddeeff';

it('[PR9] gives the same for the same insight, in whatever page or worker it is made', () => {
  const insight = anInsight({
    passages: [aPassage({ exact: 'Write to ana@example.com' })],
    customer: { name: 'Ana Ruiz', email: 'ana@example.com' },
  });
  const once = createInsightRedactor(KEY)(toFields(insight));
  createInsightRedactor(KEY)(toFields(anInsight({ customer: { name: 'Bo' } })));
  expect(createInsightRedactor(KEY)(toFields(insight))).toEqual(once);
  expect(JSON.stringify(once)).not.toMatch(/ana@|Ruiz/);
  expect(isReadable({ kind: 'insight', id: insight.id }, once)).toBe(true);
});

it('leaves alone what is not there yet', () => {
  expect(createInsightRedactor(KEY)({})).toEqual({});
});
