import { expect, it } from 'vitest';
import { webUrl } from '@/lib/base/web-url';

it('lets nothing but web addresses be followed', () => {
  expect(webUrl('https://acme.example/a?b#c')).toBe('https://acme.example/a?b#c');
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'no',
    '',
    undefined,
  ]) {
    expect(webUrl(url)).toBeUndefined();
  }
});
