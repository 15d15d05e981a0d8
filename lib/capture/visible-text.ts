import { drawnChildren, drawnParent, isElement, isText } from './composed-tree';

/** `length` characters of `text` from `start` on, which stand in `node` from `offset` on. */
export interface Run {
  node: Text;
  offset: number;
  start: number;
  length: number;
}

export interface Span {
  start: number;
  end: number;
}

/**
 * The words of a document as its reader sees them: white space folded the way CSS folds it, a new line
 * between blocks, nothing that is not drawn or that a selection passes over (`user-select: none`).
 * Characters that stand in the page lie in `runs`; line breaks between blocks lie in none.
 */
export interface VisibleText {
  text: string;
  runs: Run[];
  /** Where each drawn node lies in `text`. A hidden node has no width, what is inside it no entry. */
  spans: Map<Node, Span>;
  shadowRoots: ShadowRoot[];
}

/** Their children are not drawn as text, whatever their style says. */
const OPAQUE = new Set(
  'SCRIPT STYLE TEMPLATE TEXTAREA SELECT IFRAME VIDEO AUDIO CANVAS METER PROGRESS'.split(' '),
);
const SPACES_OR_WORDS = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
const LINES_OR_BREAKS = /[ \t\r\f]*\n[ \t\r\f]*|[ \t\r\f]+|[^ \t\n\r\f]+/g;

interface Style {
  /** `white-space-collapse` of CSS Text 4. */
  folding: string;
  drawn: boolean;
  selectable: boolean;
}

export function readVisibleText(root: Node): VisibleText {
  const read: VisibleText = { text: '', runs: [], spans: new Map(), shadowRoots: [] };
  const parts = new Parts(read);
  visit(root, { folding: 'collapse', drawn: true, selectable: true });
  read.text = parts.join();
  return read;

  function visit(node: Node, style: Style): void {
    const start = parts.length;
    const span = { start, end: start };
    read.spans.set(node, span);
    if (isText(node)) addText(node, style);
    else if (isElement(node)) visitElement(node, style);
    else visitChildren(node, style);
    span.end = parts.length;
  }

  function visitElement(element: Element, inherited: Style): void {
    const css = getComputedStyle(element);
    if (!isDrawn(element, css)) return;
    if (element.tagName === 'BR') return parts.lineBreak();
    const breaks = breaksAround(element, css);
    parts.blockBreak(breaks);
    if (element.shadowRoot) read.shadowRoots.push(element.shadowRoot);
    visitChildren(element, styleOf(css, inherited));
    parts.blockBreak(breaks);
    if (css.display === 'table-cell') parts.cellBreak();
  }

  function visitChildren(node: Node, style: Style): void {
    for (const child of drawnChildren(node)) visit(child, style);
  }

  function addText(node: Text, style: Style): void {
    if (!style.drawn || !style.selectable) return;
    if (style.folding === 'collapse') parts.addFolded(node, SPACES_OR_WORDS);
    else if (style.folding === 'preserve-breaks') parts.addFolded(node, LINES_OR_BREAKS);
    else parts.add(node, 0, node.data);
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

/** Writes the text. White space and breaks wait until something follows that makes them visible. */
class Parts {
  length = 0;
  /** Joined at the end: a string that is looked at after each addition is copied each time. */
  readonly #written: string[] = [];
  /** The last two characters. */
  #tail = '';
  readonly #read: VisibleText;
  #space: { node: Text; offset: number } | undefined;
  #breaks = 0;
  #tab = false;

  constructor(read: VisibleText) {
    this.#read = read;
  }

  join(): string {
    return this.#written.join('');
  }

  addFolded(node: Text, tokens: RegExp): void {
    for (const { 0: token, index } of node.data.matchAll(tokens)) {
      if (!/^[ \t\n\r\f]/.test(token)) this.add(node, index, token);
      else if (token.includes('\n') && tokens === LINES_OR_BREAKS) this.lineBreak();
      else this.#space ??= { node, offset: index };
    }
  }

  add(node: Text, offset: number, words: string): void {
    if (words === '') return;
    this.#flush();
    // A no-break space is a space to the eye.
    this.#push(node, offset, words.replaceAll('\u00a0', ' '));
  }

  lineBreak(): void {
    this.#space = undefined;
    this.#flush();
    this.#write('\n');
  }

  blockBreak(count: number): void {
    if (count > 0) this.#space = undefined;
    this.#breaks = Math.max(this.#breaks, count);
  }

  cellBreak(): void {
    this.#space = undefined;
    this.#tab = true;
  }

  #flush(): void {
    const space = this.#space;
    this.#space = undefined;
    if (this.length === 0) {
      // Nothing stands before it that it could be parted from.
    } else if (this.#breaks > 0) {
      const standing = /\n*$/.exec(this.#tail)?.[0].length ?? 0;
      this.#write('\n'.repeat(Math.max(0, this.#breaks - standing)));
    } else if (this.#tab) this.#write('\t');
    this.#breaks = 0;
    this.#tab = false;
    const glued = this.length === 0 || /[ \t\n]$/.test(this.#tail);
    if (space && !glued) this.#push(space.node, space.offset, ' ');
  }

  #write(characters: string): void {
    this.#written.push(characters);
    this.#tail = (this.#tail + characters).slice(-2);
    this.length += characters.length;
  }

  #push(node: Text, offset: number, characters: string): void {
    const last = this.#read.runs.at(-1);
    const follows = last?.node === node && last.offset + last.length === offset;
    if (follows && last.start + last.length === this.length) last.length += characters.length;
    else this.#read.runs.push({ node, offset, start: this.length, length: characters.length });
    this.#write(characters);
  }
}

/** Where a boundary point of a range lies in the text. Points inside hidden nodes lie where those would be. */
export function offsetOf(read: VisibleText, container: Node, offset: number): number {
  if (isText(container) && read.spans.has(container)) return inText(read, container, offset);
  const children = container.childNodes;
  const before = children[offset];
  const beforeSpan = before && read.spans.get(before);
  if (beforeSpan) return beforeSpan.start;
  const after = children[offset - 1];
  const afterSpan = after && read.spans.get(after);
  if (afterSpan) return afterSpan.end;
  for (let at: Node | null = container; at; at = drawnParent(at)) {
    const span = read.spans.get(at);
    if (span) return offset > 0 ? span.end : span.start;
  }
  return 0;
}

function inText(read: VisibleText, node: Text, offset: number): number {
  const span = read.spans.get(node);
  let at = span?.start ?? 0;
  for (let i = firstRunFrom(read.runs, at); i < read.runs.length; i++) {
    const run = read.runs[i];
    if (!run || run.start >= (span?.end ?? 0)) break;
    if (run.node !== node || run.offset >= offset) continue;
    at = run.start + Math.min(run.length, offset - run.offset);
  }
  return at;
}

/** The runs that make up `start` to `end` of the text, cut to it. */
export function runsWithin({ runs }: VisibleText, { start, end }: Span): Run[] {
  const within: Run[] = [];
  for (let i = firstRunFrom(runs, start); i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.start >= end) break;
    const from = Math.max(start, run.start);
    const length = Math.min(end, run.start + run.length) - from;
    within.push({ node: run.node, offset: run.offset + from - run.start, start: from, length });
  }
  return within;
}

/** Index of the first run that ends after `position`. */
function firstRunFrom(runs: readonly Run[], position: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.start + run.length <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `span` without the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
