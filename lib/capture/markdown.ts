import TurndownService from 'turndown';
import { LIMITS } from '@/lib/domain/limits';
import { isDataTable, tableMarkdown } from './markdown-table';
import { cloneVisible } from './visible-clone';
import type { Span, VisibleText } from './visible-text';

/** GitHub's Markdown for what is drawn in `span`, or nothing where it is too long to keep. */
export function markdownOf(read: VisibleText, span: Span): string | undefined {
  const markdown = createService().turndown(cloneVisible(read, span) as HTMLElement);
  // Half a table or link is worse than none: the exact words are kept in any case.
  return markdown.length > 4 * LIMITS.passageCharacters ? undefined : markdown;
}

function createService(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
  });
  service.addRule('strikethrough', {
    filter: (node) => /^(DEL|S|STRIKE)$/.test(node.nodeName),
    replacement: (content) => `~~${content}~~`,
  });
  // Of its own accord turndown fences only what says that it is code.
  service.addRule('preformatted', {
    filter: (node) => node.nodeName === 'PRE' && node.firstChild?.nodeName !== 'CODE',
    replacement: (_, node) => fenced(node.textContent ?? ''),
  });
  service.addRule('table', {
    filter: isDataTable,
    replacement: (_, node) =>
      tableMarkdown(node as HTMLTableElement, (cell) => service.turndown(cell)),
  });
  return service;
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}\n${text.replace(/\n$/, '')}\n${fence}\n\n`;
}
