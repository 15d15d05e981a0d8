import { expect, it } from 'vitest';
import { inShort } from '@/lib/mail/in-short';
import { anInsight, aPassage } from '@/test/support/builders';

const aClip = (exact: string) => anInsight({ passages: [aPassage({ exact })] });

it('is what a mail came to say, and shows where more of it is', () => {
  const mail = aClip('Dear team,\n\nThe export times out.\n\nKind regards,\nAna Ruiz');
  expect(inShort(mail).passages[0]?.exact).toBe('… The export times out. …');
});

it('is all of what is no mail', () => {
  const clip = aClip('The export times out. ');
  expect(inShort(clip)).toEqual(clip);
});
