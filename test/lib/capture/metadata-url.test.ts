import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '@/lib/capture/metadata-url';
import { aPage } from '@/test/support/page';

const canonical = (href: string, at: string) =>
  canonicalUrl(aPage(`<link rel="canonical" href="${href}">`, at), undefined);

describe('canonicalUrl', () => {
  it('is the canonical link, made absolute', () => {
    expect(canonical('/a?id=1', 'https://example.com/a?id=1&utm_source=x')).toBe(
      'https://example.com/a?id=1',
    );
    expect(canonical('https://example.com/a', 'https://www.example.com/a#top')).toBe(
      'https://example.com/a',
    );
  });

  it.each([
    ['the front door', 'https://example.com/'],
    ['another site', 'https://evil.example/a'],
    ['a script', 'javascript:alert(1)'],
    ['no address at all', 'https://'],
  ])('does not believe a canonical link to %s', (_, href) => {
    expect(canonical(href, 'https://example.com/a')).toBe('https://example.com/a');
  });

  it('drops click ids and scroll marks', () => {
    const at = 'https://example.com/a?b=2&utm_source=x&utm_medium=y&gclid=1#section';
    expect(canonicalUrl(aPage('', at), undefined)).toBe('https://example.com/a?b=2');
  });

  it("keeps an app's route, whatever the canonical link says", () => {
    const at = 'https://mail.example.com/mail/u/0/#inbox/18c2';
    expect(canonical('https://mail.example.com/mail/', at)).toBe(at);
  });
});
