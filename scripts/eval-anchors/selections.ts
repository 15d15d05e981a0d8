import { comparable } from './comparable';
import type { Random } from './random';

/** Characters of the selections made on each page: some words, a sentence, a paragraph, several blocks. */
const LENGTHS = [15, 40, 120, 400, 1_500];
const PER_LENGTH = 2;

/** Ranges over text that is drawn, from one text node to another, begun and ended anywhere in a word. */
export function chooseRanges(random: Random): Range[] {
  const nodes = drawnTexts();
  const lengths = LENGTHS.flatMap((length) => Array<number>(PER_LENGTH).fill(length));
  return lengths.flatMap((length) => {
    const range = nodes.length > 0 ? chooseRange(nodes, length, random) : undefined;
    return range && isSelectable(range) && wordsAt(range).length > 2 ? [range] : [];
  });
}

/**
 * Inside of one editable element, or outside of all. Into or out of one no mouse drags, and of what a script selects
 * so browsers copy a part.
 */
function isSelectable(range: Range): boolean {
  const host = editableAround(range.startContainer);
  if (host !== editableAround(range.endContainer)) return false;
  return !range.cloneContents().querySelector(EDITABLE);
}

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

const editableAround = (node: Node): Element | null | undefined =>
  node.parentElement?.closest(EDITABLE);

function chooseRange(nodes: Text[], length: number, random: Random): Range | undefined {
  let index = random.below(nodes.length);
  const first = nodes[index];
  if (!first) return undefined;
  const start = random.below(first.data.length);
  const range = document.createRange();
  range.setStart(first, start);
  let rest = length;
  for (let from = start; index < nodes.length; index++, from = 0) {
    const node = nodes[index];
    if (!node) break;
    const end = Math.min(node.data.length, from + rest);
    range.setEnd(node, end);
    rest -= node.data.slice(from, end).trim().length;
    if (rest <= 0) break;
  }
  return range;
}

/** Text nodes with a box on the page. What of them is seen is for the browser to say. */
function drawnTexts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const isDrawn = range.getClientRects().length > 0;
    if (isDrawn && (node as Text).data.trim() !== '') texts.push(node as Text);
  }
  return texts;
}

export function select(range: Range): string {
  const selection = getSelection();
  selection?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
  return String(selection);
}

/** The words of a range as the browser itself gives them to a reader who copies them. */
export const wordsAt = (range: Range): string => comparable(select(range));
