import { drawnParent, isText } from './composed-tree';

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
