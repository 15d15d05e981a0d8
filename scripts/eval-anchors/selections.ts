import { characterAround } from './character';
import { comparable } from './comparable';
import type { Random } from './random';

/** Characters of the selections made on each page: some words, a sentence, a paragraph, several blocks. */
const LENGTHS = [15, 40, 120, 400, 1_500];
const PER_LENGTH = 2;

/** Ranges over text that a user can select, from one text node to another, begun and ended anywhere in a word. */
export function chooseRanges(random: Random): Range[] {
  const { drawn, undrawn } = textsOf(document.body);
  const lengths = LENGTHS.flatMap((length) => Array<number>(PER_LENGTH).fill(length));
  return lengths.flatMap((length) => {
    const range = drawn.length > 0 ? chooseRange(drawn, length, random) : undefined;
    if (!range || !isSelectable(range, undrawn)) return [];
    return wordsAt(range).length > 2 ? [range] : [];
  });
}

/**
 * Inside of one editable element, or outside of all: into or out of one no mouse drags, and of what a script selects
 * so browsers copy a part. Over nothing of which the browser's words are not a reader's.
 */
function isSelectable(range: Range, undrawn: readonly Text[]): boolean {
  if (undrawn.some((text) => range.intersectsNode(text))) return false;
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
  const start = characterAround(first.data, random.below(first.data.length));
  const range = document.createRange();
  range.setStart(first, start);
  let rest = length;
  for (let from = start; index < nodes.length; index++, from = 0) {
    const node = nodes[index];
    if (!node) break;
    const end = characterAround(node.data, Math.min(node.data.length, from + rest));
    range.setEnd(node, end);
    rest -= node.data.slice(from, end).trim().length;
    if (rest <= 0) break;
  }
  return range;
}

/**
 * Text nodes with a box that can be selected, and those that the browser counts as selected although nobody sees
 * them or can select them. What of the drawn is seen is for the browser to say.
 */
function textsOf(root: Node): { drawn: Text[]; undrawn: Text[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = { drawn: [] as Text[], undrawn: [] as Text[] };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const range = document.createRange();
    range.selectNodeContents(text);
    if (range.getClientRects().length === 0 || text.data.trim() === '') continue;
    texts[isOutOfReach(text) ? 'undrawn' : 'drawn'].push(text);
  }
  return texts;
}

/** Inert (its page waits behind a dialog, say), or in a box that `overflow: clip` shuts to nothing. */
function isOutOfReach(text: Text): boolean {
  if (text.parentElement?.closest('[inert]')) return true;
  for (let box = text.parentElement; box; box = boxAround(box)) {
    const { display, overflow } = getComputedStyle(box);
    const isShut = display !== 'inline' && box.clientHeight * box.clientWidth === 0;
    if (isShut && overflow === 'clip') return true;
  }
  return false;
}

/** What an element is cut off by, next to itself. */
function boxAround(element: HTMLElement): HTMLElement | null {
  const { position } = getComputedStyle(element);
  const isPositioned = position === 'absolute' || position === 'fixed';
  return isPositioned ? (element.offsetParent as HTMLElement | null) : element.parentElement;
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
