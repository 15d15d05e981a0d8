import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '@/lib/capture/adapters/adapters';
import { adapterOf } from '@/lib/capture/adapters/known-app';
import { aPage } from '@/test/support/page';

const known = (url: string, html = '') => adapterOf(ADAPTERS, aPage(html, url));

describe('adapterOf', () => {
  it('is the app that the address names, with what the address says', () => {
    const found = known('https://acme.zendesk.com/agent/tickets/48213');
    expect(found?.adapter.app).toBe('Zendesk');
    expect(found?.groups['recordId']).toBe('48213');
  });

  it('asks the page where any host could have such an address', () => {
    const url = 'https://desk.example/a/tickets/1';
    expect(known(url)).toBeUndefined();
    expect(known(url, '<h2 class="ticket-subject-heading">x</h2>')?.adapter.app).toBe('Freshdesk');
  });

  it.each([
    'https://zendesk.com.evil.example/agent/tickets/1',
    'https://evil.example/?u=https://mail.google.com/mail/',
    'https://github.com.evil.example/a/b/issues/1',
    'http://acme.zendesk.com/agent/tickets/1',
    'https://example.com/',
  ])('is none at %s', (url) => {
    expect(known(url)).toBeUndefined();
  });
});
