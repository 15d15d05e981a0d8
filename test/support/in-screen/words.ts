import { all, ancestors, isDrawn, isForListeners, nameOf } from './drawn';

interface Text {
  of: Element;
  node: Node;
  text: string;
  boxes: DOMRect[];
}

interface Line {
  of: Element;
  box: DOMRect;
}

/** Each text that is read with the eyes, and not in a drawing: its element and its lines. */
function texts(): Text[] {
  return all('*').flatMap((of) => {
    if (of.closest('svg, style, script, option') || !isDrawn(of) || isForListeners(of)) return [];
    return [...of.childNodes].flatMap((node) => {
      const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
      return text.trim() ? [{ of, node, text, boxes: boxesOf(node) }] : [];
    });
  });
}

function boxesOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}

/** Every word that is shown. Of a long list only the first rows count: the others come as it is scrolled. */
export const wordsShown = (): string[] =>
  texts()
    .filter(({ of }) => !of.closest('[role=feed] > :nth-child(n + 3)'))
    .map(({ text }) => text.trim());

export function wideFaults(): string[] {
  const page = document.scrollingElement;
  const scrollers = all('*').filter(
    (one) => isDrawn(one) && /auto|scroll/.test(getComputedStyle(one).overflowX),
  );
  return [...(page ? [page] : []), ...scrollers]
    .filter((one) => one.scrollWidth > one.clientWidth && !one.querySelector(':scope > table'))
    .map((one) => `${nameOf(one)} is wider than its place`);
}

export function cutFaults(): string[] {
  return texts().flatMap(({ of, text, boxes }) => {
    const edge = ancestors(of).find((one) => cuts(one));
    const box = edge?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
    const isOut = boxes.some(
      ({ left, right, top, bottom }) =>
        left < box.left - 1 ||
        right > box.right + 1 ||
        (edge && (top < box.top - 4 || bottom > box.bottom + 4)),
    );
    return isOut && !(edge && mayCut(edge)) ? [`“${text.slice(0, 40)}” is cut off`] : [];
  });
}

const cuts = (element: Element): boolean => getComputedStyle(element).overflowX !== 'visible';

/** What can be scrolled to, or says with dots that there is more. */
function mayCut(edge: Element): boolean {
  const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(edge);
  return (
    /auto|scroll/.test(overflowX + overflowY) ||
    textOverflow === 'ellipsis' ||
    webkitLineClamp !== 'none'
  );
}

/** Longer words are broken where there is no room for them. */
const SHORT_WORD = /[\p{L}\p{N}]{2,12}/gu;

export function brokenFaults(): string[] {
  return texts()
    .filter(({ boxes }) => boxes.length > 1)
    .flatMap(({ node, text }) =>
      [...text.matchAll(SHORT_WORD)]
        .filter(({ index, 0: word }) => isBroken(node, index, word.length))
        .map(({ 0: word }) => `“${word}” is broken over lines`),
    );
}

function isBroken(node: Node, start: number, length: number): boolean {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + length);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
}

/** What is chosen has room beside its arrow. */
export function choiceFaults(): string[] {
  return (all('select') as HTMLSelectElement[]).filter(isDrawn).flatMap((select) => {
    const { width } = select.getBoundingClientRect();
    select.style.cssText = 'field-sizing: content; inline-size: max-content';
    const wanted = select.getBoundingClientRect().width;
    select.style.cssText = '';
    return wanted > width + 1 ? [`${nameOf(select)} has no room for what is chosen`] : [];
  });
}

/** Words over words. What lies over all else while it is scrolled is left out. */
export function overlapFaults(): string[] {
  const lines = texts()
    .filter(({ of }) => !ancestors(of).some(floats))
    .flatMap(({ of, boxes }) => boxes.map((box) => ({ of, box })));
  const found = lines.flatMap((one, nth) =>
    lines
      .slice(nth + 1)
      .filter((other) => one.of !== other.of && overlap(one, other))
      .map((other) => `${nameOf(one.of)} lies over ${nameOf(other.of)}`),
  );
  return [...new Set(found)];
}

const floats = (element: Element): boolean =>
  /fixed|sticky/.test(getComputedStyle(element).position) || element.matches(':popover-open');

/** Half a line: the boxes of letters are higher than the lines they stand on. */
function overlap({ box: a, of }: Line, { box: b, of: other }: Line): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width < 2 || height < Math.min(a.height, b.height) / 2) return false;
  return scrollerOf(of) === scrollerOf(other);
}

const scrollerOf = (element: Element): Element | undefined => ancestors(element).find(cuts);
