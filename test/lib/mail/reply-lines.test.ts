import { describe, expect, it } from 'vitest';
import { kindsOf } from '@/lib/mail/reply-lines';

const kinds = (mail: string) => kindsOf(mail.split('\n')).join('');

describe('kindsOf', () => {
  it('tells text, quotes, headers, delimiters, signatures and empty lines apart', () => {
    expect(kinds('It is slow.\n\n> Is it?\nFrom: Bo\n-- \nSent from my phone')).toBe('teqhds');
  });

  it('marks all lines of an intro that was folded, and not the text above it', () => {
    expect(kinds('It is slow.\n\nOn 2 March 2026,\nat 16:58,\nBo <bo@example.com> wrote:')).toBe(
      'tebbb',
    );
  });

  it('takes a second line that only closes an address for no quote', () => {
    expect(kinds('Am 02.03.2026 16:58 schrieb Bo <bo@example.com\n>:')).toBe('bb');
  });

  it('leaves code as text', () => {
    expect(kinds('```\n> x\n---\n```')).toBe('tttt');
  });
});
