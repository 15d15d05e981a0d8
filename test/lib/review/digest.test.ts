import { describe, expect, it } from 'vitest';
import { makeDigest } from '@/lib/review/digest';
import { KEEP_ALL } from '@/lib/review/redactor';
import { DAY_MS } from '@/lib/review/tally';
import { writeMarkdown } from '@/lib/review/write-markdown';
import { anInsight, aPassage, aSource } from '@/test/support/builders';
import { aView, daysBefore, NOW, ranked, saidBy } from '@/test/support/evidence';

const options = { redact: KEEP_ALL, now: NOW };

const quote = (exact: string, said: number, clipped: number) =>
  anInsight({
    passages: [aPassage({ exact })],
    source: aSource({ occurredAt: daysBefore(said) }),
    createdAt: daysBefore(clipped),
  });

describe('makeDigest', () => {
  it('lists what came in, what rises and what fades, with the counts', () => {
    const text = writeMarkdown(
      makeDigest(
        ranked(
          aView([...saidBy(1, 60), ...saidBy(6, 3)], { statement: 'Exports' }),
          aView(saidBy(9, 50), { statement: 'Logins' }),
        ),
        options,
      ),
    );
    expect(text).toContain('## New insights\n\n- Exports: 6 customers, 7 insights, 6 new');
    expect(text).toContain('## Rising\n\n- Exports');
    expect(text).toContain('## Fading\n\n- Logins: 9 customers, 9 insights');
    expect(text).toContain('> Every export over 5,000 rows times out.');
  });

  it('reaches back a week, or to a visit that is longer ago', () => {
    const problems = ranked(aView([...saidBy(1, 3), ...saidBy(2, 12)], { statement: 'Exports' }));
    const digest = (daysSince: number) =>
      writeMarkdown(makeDigest(problems, { ...options, since: NOW - daysSince * DAY_MS }));
    expect(digest(0)).toContain('What customers said, May 25, 2026 to Jun 1, 2026');
    expect(digest(0)).toContain('1 new');
    expect(digest(20)).toContain('What customers said, May 12, 2026 to Jun 1, 2026');
    expect(digest(20)).toContain('3 new');
  });

  it('quotes the newest of what is new, not what was said later and clipped before', () => {
    const members = [quote('Said later.', 9, 9), quote('Clipped later.', 40, 1)];
    const text = writeMarkdown(makeDigest(ranked(aView(members)), options));
    expect(text).toContain('1 new');
    expect(text).toContain('> Clipped later.');
  });

  it('tells how many more there are than it lists', () => {
    const views = Array.from({ length: 7 }, (_, nth) =>
      aView(saidBy(1, 2), { statement: `${nth}` }),
    );
    const text = writeMarkdown(makeDigest(ranked(...views), options));
    expect(text.split('## New insights')[1]!.split('>')[0]).toMatch(/- … and 2 more problems\n/);
  });

  it('says so when nothing came in', () => {
    expect(writeMarkdown(makeDigest([], options))).toContain('Nothing new came in.');
  });
});
