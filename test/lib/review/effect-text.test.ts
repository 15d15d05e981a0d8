import { expect, it } from 'vitest';
import { effectText } from '@/lib/review/effect-text';
import { effectOf } from '@/lib/review/shipped';
import { daysBefore, NOW, saidBy, YEAR_AGO } from '@/test/support/evidence';

const shippedOn = Date.parse(daysBefore(42));
const text = (before: number, after: number, at = shippedOn) =>
  effectText(
    effectOf([...saidBy(before, 60), ...saidBy(after, 10)], {
      shippedOn: at,
      now: NOW,
      since: YEAR_AGO,
    }),
  );

it('[RV11] says how sure it is', () => {
  expect(text(24, 1)).toMatch(/^New insights a week: 2 before, 0\.2 after\. Fewer: .+95 % sure/);
  expect(text(6, 20)).toMatch(/More: the rate is now \d[\d.]* to \d[\d.]* times what it was/);
  expect(text(0, 20)).toMatch(/More: the rate is now at least \d[\d.]* times/);
  expect(text(4, 1)).toMatch(
    /Not sure yet: the rate may be anything from \d+ % .+ to [\d.]+ times/,
  );
  expect(text(0, 1)).toMatch(/Not sure yet: .+ or anything above\.$/);
  expect(text(0, 0)).toMatch(/^Nothing was said/);
  expect(text(5, 0, Date.parse(daysBefore(1)))).toMatch(/^Too early/);
});
