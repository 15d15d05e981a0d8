import { newId } from '@/lib/domain/id';
import type { Insight } from '@/lib/domain/insight';
import type { Passage } from '@/lib/domain/passage';
import type { Source } from '@/lib/domain/source';

const AT = '2026-03-02T09:00:00.000Z';

export const aPassage = (over: Partial<Passage> = {}): Passage => ({
  exact: 'Every export over 5,000 rows times out.',
  prefix: '',
  suffix: '',
  ...over,
});

export const aSource = (over: Partial<Source> = {}): Source => ({
  app: 'web',
  url: 'https://example.com/tickets/48213',
  canonicalUrl: 'https://example.com/tickets/48213',
  title: 'Export fails',
  role: 'unknown',
  health: [],
  ...over,
});

/** A whole, valid insight; a test names only what it is about. */
export const anInsight = (over: Partial<Insight> = {}): Insight => ({
  id: newId(),
  kind: 'pain',
  passages: [aPassage()],
  source: aSource(),
  severity: 0,
  tags: [],
  note: '',
  createdAt: AT,
  updatedAt: AT,
  by: 'me',
  ...over,
});
