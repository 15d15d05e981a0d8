import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmails } from '@/lib/privacy/email';
import { createPseudonyms } from '@/lib/privacy/pseudonyms';
import { redactAdjacent, redactText } from '@/lib/privacy/redact-text';

describe('redactText', () => {
  it('replaces what was found and nothing else', () => {
    const text = 'a@b.co and c@d.co and a@b.co';
    expect(redactText(text, findEmails(text), createPseudonyms())).toBe(
      '[Email 1] and [Email 2] and [Email 1]',
    );
  });
});

describe('redactAdjacent', () => {
  it('[PR3] leaves no piece of a value, wherever the page was cut', () => {
    const text = 'Write to ana.ruiz@example.com today';
    const cut = fc.nat(text.length);
    fc.assert(
      fc.property(cut, cut, (one, two) => {
        const [first, second] = [Math.min(one, two), Math.max(one, two)];
        const parts = [text.slice(0, first), text.slice(first, second), text.slice(second)];
        const redacted = redactAdjacent(parts, findEmails, createPseudonyms()).join('|');
        expect(redacted).not.toMatch(/ana|ruiz|example|com/);
        expect(redacted).toContain('Write'.slice(0, Math.min(first, 5)));
      }),
    );
  });
});
