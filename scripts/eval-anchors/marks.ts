import { characterAround } from './character';

/** Comments at the ends and amid each text of the chosen ranges: they move with them and show no word. */
export function mark(ranges: readonly Range[]): void {
  for (const [index, range] of ranges.entries()) {
    for (const { text, middle } of partsOf(range)) {
      text.splitText(middle).before(document.createComment(`part ${index}`));
    }
    const end = range.cloneRange();
    end.collapse(false);
    end.insertNode(document.createComment(`end ${index}`));
    range.insertNode(document.createComment(`start ${index}`));
  }
}

/** The range between its marks, where both are still there and in order. */
export function markedRange(index: number): Range | undefined {
  const [start] = comments(`start ${index}`);
  const [end] = comments(`end ${index}`);
  const isOrdered =
    start && end && start.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!isOrdered) return undefined;
  const range = document.createRange();
  range.setStartAfter(start);
  range.setEndBefore(end);
  return range;
}

/** Whether any part of the chosen range lies in `range`. */
export const hasPartIn = (range: Range, index: number): boolean =>
  comments(`part ${index}`).some((comment) => range.intersectsNode(comment));

function comments(data: string): Comment[] {
  return nodes(document, NodeFilter.SHOW_COMMENT).filter(
    (node): node is Comment => node.nodeValue === data,
  );
}

/** The texts of a range, each with the middle of what of it lies in the range. */
function partsOf(range: Range): { text: Text; middle: number }[] {
  const texts = nodes(range.commonAncestorContainer, NodeFilter.SHOW_TEXT) as Text[];
  if (range.commonAncestorContainer instanceof Text) texts.push(range.commonAncestorContainer);
  return texts
    .filter((text) => range.intersectsNode(text))
    .map((text) => {
      const from = text === range.startContainer ? range.startOffset : 0;
      const to = text === range.endContainer ? range.endOffset : text.length;
      return { text, middle: characterAround(text.data, (from + to) >> 1) };
    });
}

function nodes(root: Node, what: number): Node[] {
  const walker = document.createTreeWalker(root, what);
  const found: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node);
  return found;
}
