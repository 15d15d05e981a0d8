import { drawnAncestors, drawnChildren, isElement, isText } from './composed-tree';
import { runsWithin } from './visible-text';
import type { Span, VisibleText } from './visible-text';

/** What of an element Markdown can say. Handlers, styles and every other attribute stay behind. */
const KEPT = ['alt', 'title', 'colspan', 'start', 'type', 'checked', 'class'];
const SAFE_LINK = /^(https?|mailto):/;
const SAFE_PICTURE = /^https?:/;
/** Of these a selected part keeps the shape: a word of a link is still that link. */
const SHAPES = 'a,b,strong,i,em,code,del,s,pre,blockquote';
/** Say nothing without the element that holds them. */
const HOLDERS: Record<string, string> = {
  LI: 'ol,ul,menu',
  TR: 'table',
  THEAD: 'table',
  TBODY: 'table',
  TFOOT: 'table',
};

/**
 * A copy of what is drawn in `span`, made in a document of its own, where no image loads and no custom
 * element wakes up. What is hidden is told by the live nodes, through `read`.
 */
export function cloneVisible(read: VisibleText, span: Span): Element {
  const inert = document.implementation.createHTMLDocument('');
  const into = inert.createElement('div');
  const root = rootOf(read, span);
  if (root) copy(root, into);
  return into;

  function copy(node: Node, parent: Element): void {
    const at = read.spans.get(node);
    if (!at || at.end < span.start || at.start > span.end) return;
    if (isText(node)) return parent.append(wordsOf(read, span, node));
    if (!isElement(node) || !isWithin(at, span) || isDropped(node)) return;
    const clone = cloneOf(node, inert);
    parent.append(clone);
    for (const child of drawnChildren(node)) copy(child, clone);
    if (node.tagName === 'OL') keepCount(read, span, node as HTMLOListElement, clone);
  }
}

/** The smallest node that holds all of `span`, or the one around it that gives it its shape. */
function rootOf(read: VisibleText, span: Span): Node | undefined {
  const first = runsWithin(read, span)[0]?.node;
  if (!first) return undefined;
  const around = [first, ...drawnAncestors(first)].filter((node) => {
    const at = read.spans.get(node);
    return at && at.start <= span.start && at.end >= span.end;
  });
  const inner = around[0];
  const shape = around.findLast((node) => isElement(node) && node.matches(SHAPES));
  const holder = inner && HOLDERS[inner.nodeName];
  const held = around.find((node) => isElement(node) && holder && node.matches(holder));
  return shape ?? held ?? inner;
}

/** Something of it is selected; what has no words, such as a picture, has to lie between the ends. */
const isWithin = (at: Span, span: Span): boolean =>
  at.start === at.end
    ? at.start > span.start && at.end < span.end
    : at.end > span.start && at.start < span.end;

/** A picture that shows nothing: hidden, or the one pixel by which mails tell that they were opened. */
function isDropped(element: Element): boolean {
  if (element.localName !== 'img') return false;
  const { naturalWidth, src } = element as HTMLImageElement;
  const sizes = ['width', 'height'].map((name) => Number(element.getAttribute(name) ?? 2));
  const isPixel = naturalWidth === 1 || Math.min(...sizes) < 2;
  return (
    isPixel || !SAFE_PICTURE.test(src) || !element.checkVisibility({ visibilityProperty: true })
  );
}

function wordsOf(read: VisibleText, span: Span, node: Text): string {
  const at = read.spans.get(node);
  // White space between elements has no width of its own, hidden words have none either.
  if (!at || at.start === at.end) return node.data.trim() === '' ? ' ' : '';
  if (at.start >= span.start && at.end <= span.end) return node.data;
  const runs = runsWithin(read, span).filter((run) => run.node === node);
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return '';
  const from = at.start < span.start ? first.offset : 0;
  return node.data.slice(from, at.end > span.end ? last.offset + last.length : undefined);
}

function cloneOf(element: Element, inert: Document): Element {
  const name = element.namespaceURI?.endsWith('xhtml') ? element.localName : 'span';
  const clone = inert.createElement(name);
  for (const attribute of KEPT) {
    const value = element.getAttribute(attribute);
    if (value !== null) clone.setAttribute(attribute, value);
  }
  // The property is absolute, unlike the attribute. In SVG it is no string.
  const href = 'href' in element ? element.href : undefined;
  if (typeof href === 'string' && SAFE_LINK.test(href)) clone.setAttribute('href', href);
  if (name === 'img') clone.setAttribute('src', (element as HTMLImageElement).src);
  return clone;
}

/** A list of which the first items are not selected goes on counting where the page does. */
function keepCount(read: VisibleText, span: Span, list: HTMLOListElement, clone: Element): void {
  const items = [...list.children].filter((child) => child.localName === 'li');
  const first = items.findIndex((item) => (read.spans.get(item)?.end ?? 0) > span.start);
  if (first > 0) clone.setAttribute('start', String(list.start + first));
}
