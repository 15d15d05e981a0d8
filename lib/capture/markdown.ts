import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { LIMITS } from '@/lib/domain/limits';
import { cloneVisible } from './visible-clone';
import type { Span, VisibleText } from './visible-text';

/** GitHub's Markdown for what is drawn in `span`, or nothing where it is too long to keep. */
export function markdownOf(read: VisibleText, span: Span): string | undefined {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
  });
  service.use(gfm);
  const markdown = service.turndown(cloneVisible(read, span) as HTMLElement).trim();
  // Half a table or link is worse than none: the exact words are kept in any case.
  return markdown.length > 4 * LIMITS.passageCharacters ? undefined : markdown;
}
