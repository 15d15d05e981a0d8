import { describe, expect, it } from 'vitest';
import { findEmails } from '@/lib/privacy/email';

const found = (text: string) => findEmails(text).map(({ start, end }) => text.slice(start, end));

describe('findEmails', () => {
  it.each([
    ['Write to ana.ruiz@example.com.', 'ana.ruiz@example.com'],
    ['<ana+b@mail.example.co.uk>', 'ana+b@mail.example.co.uk'],
    ['(mailto:ana@example.com)', 'ana@example.com'],
    ['?to=ana@example.com&x', 'ana@example.com'],
    ["O'Brien@Example.COM, hello", "O'Brien@Example.COM"],
    ['jürgen@bücher.example', 'jürgen@bücher.example'],
    ['{} までana@example.com。', 'ana@example.com'],
  ])('finds the address in %s', (text, address) => {
    expect(found(text)[0]).toContain(address);
  });

  it.each(['@ana', 'ana@', 'logo@2x.png', 'a @ b.com', 'ana@localhost', '@@@', 'x@1.2'])(
    'has none in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('knows one address by one key however it is written', () => {
    expect(new Set(findEmails('Ana@Example.com ana@example.com').map(({ key }) => key)).size).toBe(
      1,
    );
  });
});
