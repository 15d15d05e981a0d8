import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '@/lib/capture/adapters/adapters';
import { sourcesDocument } from '@/scripts/sources/table';
import { sourcePages, triedPages } from '@/test/support/source-pages';

describe('docs/sources.md', () => {
  it('is what adapters and pages say (`npm run sources` writes it)', () => {
    const pages = sourcePages();
    const text = sourcesDocument(ADAPTERS, (app) => triedPages(pages, app));
    expect(readFileSync('docs/sources.md', 'utf8')).toBe(text);
  });

  it('says of a field that no page gives that it is not covered', () => {
    const [adapter] = ADAPTERS;
    const text = sourcesDocument([adapter!], () => [
      { variant: 'bare', record: { app: 'Zendesk', role: 'unknown' } },
    ]);
    expect(text).toMatch(/\| author +\| the message +\| A +\| no +\|/);
    expect(text).toMatch(/\| record id +\| the address +\| surest +\| yes +\|/);
  });
});
