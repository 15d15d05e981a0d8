import { cut } from '@/lib/base/cut';
import { LIMITS } from '@/lib/domain/limits';
import type { Health } from '@/lib/domain/source';
import type { Adapter } from './adapters/adapter';
import { messageBody } from './adapters/message-body';
import { readArticle } from './article';
import { wordsOf } from './article-words';
import type { WholeReading } from './reading';
import { trimReplyElement } from './reply-dom';

/**
 * The message around one of `places` (focus, then pointer), without quoted history and signature; on a page
 * without messages its main content. Nothing when the page has no words.
 */
export function readWhole(
  adapters: readonly Adapter[],
  doc: Document,
  places: readonly (Node | undefined)[],
): WholeReading | undefined {
  for (const place of places) {
    const body = place && messageBody(adapters, doc, place);
    const words = body ? wordsOf(trimReplyElement(body)) : '';
    if (words) return limited('message', words);
  }
  const article = readArticle(doc);
  return article && limited('page', article.text);
}

function limited(of: WholeReading['of'], words: string): WholeReading {
  const isLonger = words.length > LIMITS.passageCharacters;
  const health: Health[] = isLonger ? [{ code: 'text-cut', detail: `${words.length}` }] : [];
  return { of, exact: cut(words, LIMITS.passageCharacters), health };
}

/** The innermost element under the pointer, through open shadow roots. */
export function hovered(root: Document | ShadowRoot): Element | undefined {
  const under = Array.from(root.querySelectorAll(':hover')).at(-1);
  return under?.shadowRoot ? (hovered(under.shadowRoot) ?? under) : under;
}
