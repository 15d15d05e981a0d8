import { keptLines } from './reply';

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

const BLOCK =
  /^(address|article|blockquote|body|center|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/i;
/** What has no words and is still read. */
const SEEN = 'br,img,hr';
const UNSEEN = /^(style|script|head|title|template|noscript)$/i;

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

/** The visible words of a mail, a line a block. */
export function mailText(mail: Element): string {
  return linesOf(mail)
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
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

interface Line {
  text: string;
  nodes: ChildNode[];
}

function linesOf(root: Element): Line[] {
  const lines: Line[] = [{ text: '', nodes: [] }];
  const last = () => lines[lines.length - 1]!;
  const breakLine = () => last().nodes.length && lines.push({ text: '', nodes: [] });
  const walk = (parent: Node, isPreformatted: boolean): void => {
    for (const node of Array.from(parent.childNodes)) {
      if (node.nodeType === 3) addText(node as Text, isPreformatted, last, breakLine);
      else if (node.nodeType === 1) walkElement(node as Element, isPreformatted);
    }
  };
  const walkElement = (element: Element, isPreformatted: boolean): void => {
    const tag = element.tagName;
    if (UNSEEN.test(tag)) return;
    if (tag === 'BR') {
      last().nodes.push(element);
      lines.push({ text: '', nodes: [] });
      return;
    }
    if (BLOCK.test(tag)) breakLine();
    walk(element, isPreformatted || tag === 'PRE');
    if (BLOCK.test(tag)) breakLine();
    if (tag === 'P') lines.push({ text: '', nodes: [] });
  };
  walk(root, root.tagName === 'PRE');
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

/** Adds a text node to the last line; in preformatted text each of its lines becomes a node of its own. */
function addText(
  node: Text,
  isPreformatted: boolean,
  last: () => Line,
  breakLine: () => void,
): void {
  const end = isPreformatted ? node.data.indexOf('\n') : -1;
  const rest = end >= 0 && end + 1 < node.data.length ? node.splitText(end + 1) : undefined;
  last().text += node.data.replace(/\s+/g, ' ');
  last().nodes.push(node);
  if (end >= 0) breakLine();
  if (rest) addText(rest, isPreformatted, last, breakLine);
}

const hasWords = (element: Element): boolean => /[\p{L}\p{N}]/u.test(element.textContent ?? '');
