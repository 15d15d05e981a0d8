import { writeFileSync } from 'node:fs';
import { ADAPTERS } from '@/lib/capture/adapters/adapters';
import { sourcePages, triedPages } from '@/test/support/source-pages';
import { sourcesDocument } from './sources/table';

// Writes docs/sources.md: npm run sources
const pages = sourcePages();
writeFileSync(
  'docs/sources.md',
  sourcesDocument(ADAPTERS, (app) => triedPages(pages, app)),
);
