import { linesOf } from './article-words';
import { keptLines } from '@/lib/mail/reply';

/** What mail programs put around quoted history and signatures. Sources: capture facts in docs/sources.md. */
const HISTORY = [
  '.gmail_quote,.gmail_quote_container,.gmail_signature,[data-smartmail="gmail_signature"],.adL,.h5', // Gmail
  'blockquote[type="cite"],blockquote[cite^="mid:"],.moz-cite-prefix,.moz-signature', // Thunderbird, Apple Mail
  '.yahoo_quoted,.yahoo-quoted-begin,.protonmail_quote,.protonmail_signature_block,.tutanota_quote,.zmail_extra',
  '#OLK_SRC_BODY_SECTION,#mail-editor-reference-message-container,.OutlookMessageHeader',
].join();

/** From here on, everything is history: Outlook puts it beside its mark, not into it. */
const HISTORY_BEGINS =
  '#divRplyFwdMsg,#appendonsend,[id^="x_divRplyFwdMsg"],[id^="x_appendonsend"]';

/** What has no words and is still read. */
const SEEN = 'br,img,hr';

/**
 * A copy of a mail's element with the writer's own words alone, by the program's marks and then by what the
 * lines say. Never without words: if nothing would be left, the copy is whole.
 */
export function trimReplyElement(mail: Element): Element {
  const copy = mail.cloneNode(true) as Element;
  for (const begin of copy.querySelectorAll(HISTORY_BEGINS)) removeFrom(begin, copy);
  for (const history of copy.querySelectorAll(HISTORY)) history.remove();
  if (!hasWords(copy)) return mail.cloneNode(true) as Element;
  trimLines(copy);
  return copy;
}

function removeFrom(begin: Element, root: Element): void {
  for (let node: Node | null = begin; node && node !== root; node = node.parentNode) {
    while (node.nextSibling) node.nextSibling.remove();
  }
  begin.remove();
}

function trimLines(root: Element): void {
  const lines = linesOf(root);
  const kept = new Set(keptLines(lines.map((line) => line.text)));
  if (!kept.size) return;
  lines.forEach((line, at) => {
    if (!kept.has(at)) for (const node of line.nodes) node.remove();
  });
  for (const element of Array.from(root.querySelectorAll('*')).toReversed()) {
    if (!hasWords(element) && !element.matches(SEEN) && !element.querySelector(SEEN))
      element.remove();
  }
}

const hasWords = (element: Element): boolean => /[\p{L}\p{N}]/u.test(element.textContent ?? '');
