import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { leadIn } from '@/lib/base/lead';

const MAIL =
  'Hi team,\n\nHope you are all well. I wanted to get in touch about what happened this week because it has caused ' +
  'us a lot of trouble. On Thursday our bank told us that the payment file had been rejected. By Monday it was mended.';

it('begins a long mail at the sentence that says most of the words', () => {
  expect(MAIL.slice(leadIn(MAIL, ['Bank', 'file', 'rejected']))).toMatch(/^On Thursday our bank/);
});

it('begins at the start where no sentence says any, or the text is short', () => {
  expect(leadIn(MAIL, [])).toBe(0);
  expect(leadIn(MAIL, ['holiday'])).toBe(0);
  expect(leadIn('Hello. The bank file was rejected.', ['bank', 'file'])).toBe(0);
});

it('finds sentences of languages that write no spaces', () => {
  const text = `${'いつもお世話になっております。'.repeat(20)}月末は給与計算が遅いです。よろしくお願いします。`;
  expect(text.slice(leadIn(text, ['月末', '計算']))).toMatch(/^月末は給与計算/);
});

it('stays inside any text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), fc.array(fc.string()), (text, words) => {
      const at = leadIn(text, words);
      expect(at >= 0 && at <= text.length).toBe(true);
    }),
  );
});
