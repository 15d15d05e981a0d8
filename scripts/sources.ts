import { writeFileSync } from 'node:fs';
import { ADAPTERS } from '@/lib/capture/adapters/adapters';
import { triedPages } from '@/test/support/source-pages';
import { sourcesDocument } from './sources/table';

// Writes docs/sources.md: npm run sources
writeFileSync('docs/sources.md', sourcesDocument(ADAPTERS, triedPages));
