import { characterAround } from './character';
import type { Random } from './random';

const BLOCKS = 'p,li,h1,h2,h3,h4,blockquote,figure,tr,dd,dt,section,article > div';
const INLINE = 'a,b,i,em,strong,span,code';
const NEWS = [
  'A new notice of the editors stands here since this morning.',
  'Subscribe to the harbour letter and never miss a tide.',
  'Reply Share',
];

/** Changes a page as publishers do: blocks go, come and move; white space and inline markup change. */
export function mutate(random: Random): void {
  for (const block of document.body.querySelectorAll(BLOCKS)) {
    const change = random.below(100);
    if (change < 8) block.remove();
    else if (change < 16) block.before(newBlock(block, random));
    else if (change < 24) moveDown(block);
  }
  for (const inline of document.body.querySelectorAll(INLINE)) {
    if (random.chance(0.15)) inline.replaceWith(...inline.childNodes);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    if (isFolded(text) && random.chance(0.2)) text.data = text.data.replaceAll(' ', '\n   ');
    if (random.chance(0.15)) wrapPart(text, random);
  }
}

function newBlock(beside: Element, random: Random): Element {
  const block = document.createElement(beside.localName === 'li' ? 'li' : 'p');
  block.textContent = random.of(NEWS) ?? '';
  return block;
}

function moveDown(block: Element): void {
  const next = block.nextElementSibling;
  if (next?.localName === block.localName) next.after(block);
}

const isFolded = ({ parentElement }: Text): boolean =>
  !!parentElement && getComputedStyle(parentElement).whiteSpaceCollapse === 'collapse';

function wrapPart(text: Text, random: Random): void {
  const parent = text.parentElement;
  if (text.data.length < 8 || !parent || parent.closest('script,style,textarea,select,svg')) return;
  const range = document.createRange();
  const start = characterAround(text.data, random.below(text.data.length - 4));
  range.setStart(text, start);
  range.setEnd(text, characterAround(text.data, start + 4));
  range.surroundContents(document.createElement(random.of(['b', 'span', 'mark']) ?? 'b'));
}
