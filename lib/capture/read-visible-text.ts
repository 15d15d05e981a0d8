import { drawnChildren, isElement, isText } from './composed-tree';
import { TextWriter } from './text-writer';
import type { VisibleText } from './visible-text';

/** Their children are not drawn as text, whatever their style says. */
const OPAQUE = new Set(
  'SCRIPT STYLE TEMPLATE TEXTAREA SELECT IFRAME VIDEO AUDIO CANVAS METER PROGRESS'.split(' '),
);

interface Style {
  /** `white-space-collapse` of CSS Text 4. */
  folding: string;
  drawn: boolean;
  selectable: boolean;
}

/** Reads what is drawn below `root`, shadow trees among it; changes nothing. */
export function readVisibleText(root: Node): VisibleText {
  const read: VisibleText = { text: '', runs: [], spans: new Map(), shadowRoots: [] };
  const writer = new TextWriter(read.runs);
  visit(root, { folding: 'collapse', drawn: true, selectable: true });
  read.text = writer.join();
  return read;

  function visit(node: Node, style: Style): void {
    const start = writer.length;
    const span = { start, end: start };
    read.spans.set(node, span);
    if (isText(node)) addText(node, style);
    else if (isElement(node)) visitElement(node, style);
    else visitChildren(node, style);
    span.end = writer.length;
  }

  function visitElement(element: Element, inherited: Style): void {
    const css = getComputedStyle(element);
    if (!isDrawn(element, css)) return;
    if (element.tagName === 'BR') return writer.lineBreak();
    const breaks = breaksAround(element, css);
    writer.blockBreak(breaks);
    if (element.shadowRoot) read.shadowRoots.push(element.shadowRoot);
    visitChildren(element, styleOf(css, inherited));
    writer.blockBreak(breaks);
    if (css.display === 'table-cell') writer.cellBreak();
  }

  function visitChildren(node: Node, style: Style): void {
    for (const child of drawnChildren(node)) visit(child, style);
  }

  function addText(node: Text, style: Style): void {
    if (!style.drawn || !style.selectable) return;
    if (style.folding === 'collapse') writer.addFolded(node, 'collapse');
    else if (style.folding === 'preserve-breaks') writer.addFolded(node, 'preserve-breaks');
    else writer.add(node, 0, node.data);
  }
}

const isDrawn = (element: Element, css: CSSStyleDeclaration): boolean =>
  css.display !== 'none' &&
  !OPAQUE.has(element.tagName) &&
  (css.display === 'contents' || (element.checkVisibility() && !isShut(element, css)));

/** A box without height or width that lets nothing stick out: how folded parts of a page are hidden. */
function isShut(element: Element, { display, overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (overflowX === 'visible' || display === 'inline') return false;
  return overflowY !== 'visible' && (element.clientHeight === 0 || element.clientWidth === 0);
}

const styleOf = (css: CSSStyleDeclaration, inherited: Style): Style => ({
  folding: css.whiteSpaceCollapse,
  drawn: css.visibility === 'visible',
  selectable: css.userSelect === 'auto' ? inherited.selectable : css.userSelect !== 'none',
});

/** Line breaks before and after, as `innerText` of the HTML standard counts them. */
function breaksAround(element: Element, { display }: CSSStyleDeclaration): number {
  if (element.tagName === 'P') return 2;
  return /^(inline|contents|none|ruby|math|table-(cell|column))/.test(display) ? 0 : 1;
}
