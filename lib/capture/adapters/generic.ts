import { drawnAncestors } from '@/lib/capture/composed-tree';
import { withoutBy } from '@/lib/capture/metadata-byline';
import { oneLine } from '@/lib/capture/metadata-text';
import { decoded } from './decoded';
import type { FieldName } from './adapter';
import type { Value } from './read-field';

/** What holds one message on pages that nobody described. */
const MESSAGE =
  'article,[role="article"],[role="comment"],[role="listitem"],[itemprop~="comment"],[itemprop~="review"],li,blockquote,[class*="comment" i]:not(ul,ol,section)';
const AUTHOR =
  '[rel~="author"],[itemprop~="author"],[class*="author" i],[class*="username" i],[class*="user-name" i]';
const TIME = 'time[datetime],relative-time[datetime],[itemprop~="datePublished"]';
const SURENESS = 0.4;
const LONGEST_NAME = 100;

/** The fields that any page's own markup tells of the message around `start`, each less sure than an app's. */
export function readGeneric(start: Node, known?: Element): Partial<Record<FieldName, Value>> {
  const message = known ?? messageAround(start);
  if (!message) return {};
  const time = message.querySelector(TIME);
  const mail = message.querySelector('a[href^="mailto:" i]')?.getAttribute('href');
  const values: Partial<Record<FieldName, string | undefined>> = {
    author: authorIn(message),
    occurredAt: oneLine(
      time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent,
    ),
    email: oneLine(decoded(/^mailto:([^?]+)/i.exec(mail ?? '')?.[1] ?? '')),
    messageId: oneLine(message.id),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, text]) =>
      text ? [[name, { text, confidence: SURENESS }]] : [],
    ),
  );
}

/** `#48213 Export fails`, `[#48213] …`, `Ticket 48213 · …`: a desk of one's own names its record so. */
export function titledRecord(title: string): Value | undefined {
  const match = /^\s*\[?#(\d{3,})\b|\b(?:ticket|case|request)\s+#?(\d{3,})\b/i.exec(title);
  const text = match?.[1] ?? match?.[2];
  return text ? { text, confidence: SURENESS } : undefined;
}

/** The nearest holder that tells who wrote it or when; a bare list item inside it is only a part of it. */
export function messageAround(start: Node): Element | undefined {
  return drawnAncestors(start).find(
    (element) =>
      element.matches(MESSAGE) && (element.querySelector(TIME) ?? element.querySelector(AUTHOR)),
  );
}

function authorIn(message: Element): string | undefined {
  for (const element of message.querySelectorAll(AUTHOR)) {
    const line = oneLine(element.textContent);
    if (line && line.length <= LONGEST_NAME) return withoutBy(line);
  }
  return undefined;
}
