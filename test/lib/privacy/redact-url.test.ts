import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/lib/privacy/find';
import { knownFinder } from '@/lib/privacy/known';
import { createPseudonyms } from '@/lib/privacy/pseudonyms';
import { redactUrl } from '@/lib/privacy/redact-url';

const known = knownFinder([{ kind: 'customer', key: 'ana', names: ['Ana Ruiz'] }]);
const redact = (url: string) =>
  redactUrl(url, (text) => findPersonalData(text, [known]), createPseudonyms());

describe('redactUrl', () => {
  it.each([
    ['https://example.com/t/1?to=ana%40example.com', 'https://example.com/t/1?to=%5BEmail%201%5D'],
    ['https://example.com/t/1?to=ana@example.com', 'https://example.com/t/1?to=%5BEmail%201%5D'],
    ['https://example.com/in?token=abcdef123456', 'https://example.com/in?token=%5BSecret%201%5D'],
    ['https://example.com/u/ana-ruiz', 'https://example.com/u/%5BCustomer%201%5D'],
    ['https://example.com/?q=Ana+Ruiz&p=2', 'https://example.com/?q=%5BCustomer%201%5D&p=2'],
    ['https://example.com/#to/ana%40example.com', 'https://example.com/#to/%5BEmail%201%5D'],
    ['https://example.com/#:~:text=ask%20Ana%20Ruiz', 'https://example.com/'],
  ])('[PR3] of %s', (url, redacted) => {
    expect(redact(url)).toBe(redacted);
    expect(() => new URL(redacted)).not.toThrow();
  });

  it.each([
    'https://example.com/t/48213?a=%20b+c#x',
    'https://example.com/#:~:text=it%20is%20slow',
    'https://example.com/%zz',
    'app://x',
    '',
  ])('leaves %s as it is', (url) => {
    expect(redact(url)).toBe(url);
  });
});
