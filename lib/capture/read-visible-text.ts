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
  /** The box shut to nothing that all this lies in. */
  shut: Element | undefined;
}

/** Reads what is drawn below `root`, shadow trees among it; changes nothing. */
export function readVisibleText(root: Node): VisibleText {
  const read: VisibleText = { text: '', runs: [], spans: new Map(), shadowRoots: [] };
  const writer = new TextWriter(read.runs);
  visit(root, { folding: 'collapse', drawn: true, selectable: true, shut: undefined });
  read.text = writer.join();
  return read;

  function visit(node: Node, style: Style): void {
    const start = writer.length;
    if (isText(node)) addText(node, style);
    else if (isElement(node)) visitElement(node, style);
    else visitChildren(node, style);
    const end = writer.length;
    if (!style.shut || end > start) read.spans.set(node, { start, end });
  }

  function visitElement(element: Element, inherited: Style): void {
    const css = getComputedStyle(element);
    if (!isDrawn(element, css)) return;
    const style = styleOf(element, css, inherited);
    if (element.tagName === 'BR' && style.drawn) return writer.lineBreak();
    const breaks = breaksAround(element, css);
    writer.blockBreak(breaks);
    if (element.shadowRoot) read.shadowRoots.push(element.shadowRoot);
    visitChildren(element, style);
    writer.blockBreak(breaks);
    if (css.display === 'table-cell') writer.cellBreak();
  }

  function visitChildren(node: Node, style: Style): void {
    for (const child of drawnChildren(node)) visit(child, style);
  }

  function addText(node: Text, style: Style): void {
    if (style.drawn && style.selectable) writer.addText(node, style.folding);
  }
}

const isDrawn = (element: Element, { display }: CSSStyleDeclaration): boolean =>
  !OPAQUE.has(element.tagName) && (display === 'contents' || element.checkVisibility());

function styleOf(element: Element, css: CSSStyleDeclaration, inherited: Style): Style {
  const shut = shutBy(element, css, inherited.shut);
  return {
    folding: css.whiteSpaceCollapse,
    drawn: !shut && css.visibility === 'visible',
    selectable: css.userSelect === 'auto' ? inherited.selectable : css.userSelect !== 'none',
    shut,
  };
}

/**
 * A box without height or width that lets nothing stick out is how folded parts of a page are hidden. What a box
 * around it positions sticks out all the same; what `body` cuts off, the window shows; and an `svg` inside
 * another tells no size.
 */
function shutBy(element: Element, css: CSSStyleDeclaration, shut?: Element): Element | undefined {
  const isPositioned = /^(absolute|fixed)$/.test(css.position);
  if (shut && (!isPositioned || shut.contains((element as HTMLElement).offsetParent))) return shut;
  if (css.display === 'inline' || css.overflow.includes('visible')) return undefined;
  if (/^(BODY|svg)$/.test(element.tagName)) return undefined;
  return element.clientHeight * element.clientWidth > 0 ? undefined : element;
}

/** Line breaks before and after, as `innerText` of the HTML standard counts them. */
function breaksAround(element: Element, { display }: CSSStyleDeclaration): number {
  if (element.tagName === 'P') return 2;
  return /^(inline|contents|ruby|math|table-(cell|column))/.test(display) ? 0 : 1;
}
