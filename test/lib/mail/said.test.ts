import { describe, expect, it } from 'vitest';
import { saidIn } from '@/lib/mail/said';

const SAID = 'The export fails.';

describe('what a writer says', () => {
  it.each([
    `${SAID}\n\nBis bald\nAna Ruiz`,
    `Bug report\n==========\nReporter: Ana\n\nSummary\n-------\n${SAID}`,
    `Case: 00123\nName: Ana Ruiz\n"${SAID}"`,
    `${SAID}\n\nOn Mon, 2 Mar 2026 at 09:14, Support <help@tallyboard.example> wrote:\n> Hello`,
  ])('[CL17] stands between what mails and forms bring: %s', (text) => {
    expect(saidIn(text).trim()).toBe(SAID);
  });

  it('[CL17] is below a rule if nothing is said above it', () => {
    expect(saidIn(`Ticket\n----------\n${SAID}`)).toContain(SAID);
  });

  it('is all of a single line, and never nothing', () => {
    expect(saidIn('Message: open radio')).toBe('Message: open radio');
    expect(saidIn('12:30\n555')).toBe('12:30\n555');
  });
});
