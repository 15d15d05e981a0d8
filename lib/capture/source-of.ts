import { cut } from '@/lib/base/cut';
import { LIMITS } from '@/lib/domain/limits';
import type { Source } from '@/lib/domain/source';
import { canonicalUrl, withoutDirective } from './canonical-url';
import type { Tab } from './clip-result';
import type { PageReading } from './reading';

/** What an app's record tells wins over what its page says of itself. */
export function sourceOf(tab: Tab, reading?: PageReading): Source {
  const url = urlOf(tab.url || (reading?.frameUrl ?? ''));
  const page = reading?.page ?? { canonicalUrl: canonicalUrl(url), title: '' };
  const { canonicalUrl: canonical, title, language: _language, ...said } = page;
  const { customer: _customer, ...record } = reading?.record ?? { app: 'web', role: 'unknown' };
  return {
    ...said,
    ...record,
    url,
    canonicalUrl: canonical,
    title: cut(title || tab.title, LIMITS.lineCharacters),
    health: reading?.health ?? [],
  };
}

export const urlOf = (url: string): string => withoutDirective(url).slice(0, LIMITS.urlCharacters);
