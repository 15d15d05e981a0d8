import { offsetOf, trimSpan } from './visible-text';
import type { Span, VisibleText } from './visible-text';

/**
 * The stretches of visible text that are selected, in order. Firefox parts a selection at what may not be
 * selected (https://bugzilla.mozilla.org/1773065): stretches with nothing visible between them are one.
 */
export function selectedSpans(read: VisibleText, selection: Selection): Span[] {
  const spans = rangesOf(selection, read.shadowRoots)
    .map((range) => spanOf(read, range))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start);
  return spans.reduce<Span[]>((joined, span) => {
    const last = joined.at(-1);
    if (last && read.text.slice(last.end, span.start).trim() === '') last.end = span.end;
    else joined.push({ ...span });
    return joined;
  }, []);
}

/** A range of a selection inside a shadow root looks collapsed; only the composed one tells its ends. */
function rangesOf(selection: Selection, shadowRoots: ShadowRoot[]): AbstractRange[] {
  if (selection.rangeCount <= 1) return selection.getComposedRanges({ shadowRoots });
  return Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
}

function spanOf(read: VisibleText, range: AbstractRange): Span {
  const start = offsetOf(read, range.startContainer, range.startOffset);
  const end = offsetOf(read, range.endContainer, range.endOffset);
  return trimSpan(read.text, { start: Math.min(start, end), end: Math.max(start, end) });
}
