import { describe, expect, it } from 'vitest';
import { makeDigest } from '@/lib/review/digest';
import { KEEP_ALL } from '@/lib/review/redactor';
import { writeMarkdown } from '@/lib/review/write-markdown';
import { aView, NOW, ranked, saidBy } from '@/test/support/evidence';

const options = { redact: KEEP_ALL, now: NOW };

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

  it('says so when nothing came in', () => {
    expect(writeMarkdown(makeDigest([], options))).toContain('Nothing new came in.');
  });
});
