import { findInPage, readOnce } from './find-in-page';
import { HIGHLIGHT } from './marks-request';
import type { Marked, MarksRequest } from './marks-request';
import { bringIntoView, rangesOf } from './reveal';
import { runsWithin } from './visible-text';

type View = Window & typeof globalThis;

/**
 * Lights up every passage that stands in the page, until it is asked again or Escape is pressed. The browser
 * paints ranges that are in no tree: the page's own is not touched.
 */
export function toggleMarks(doc: Document, requests: MarksRequest): Marked {
  const view = doc.defaultView;
  if (view?.CSS.highlights.has(HIGHLIGHT)) {
    doc.dispatchEvent(new Event(GONE));
    return 'removed';
  }
  const readOf = readOnce();
  const found = requests.flatMap((request) => {
    const place = findInPage(doc, request, readOf);
    return place ? [rangesOf(runsWithin(place.read, place))] : [];
  });
  const views = paint(found.flat());
  removeLater(doc, views);
  if (!found.flat().some(isInView)) bringIntoView(found[0]?.[0]);
  return found.length;
}

/** Told by the second request to the first one's listener. */
const GONE = 'verbatim-marks-gone';

/** Each window paints the ranges of its own document. */
function paint(ranges: readonly Range[]): View[] {
  const byView = Map.groupBy(ranges, (range) => range.startContainer.ownerDocument?.defaultView);
  return [...byView].flatMap(([view, some]) => {
    if (!view) return [];
    view.CSS.highlights.set(HIGHLIGHT, new view.Highlight(...some));
    return [view];
  });
}

function removeLater(doc: Document, views: readonly View[]): void {
  const stop = new AbortController();
  const remove = (): void => {
    for (const view of views) view.CSS.highlights.delete(HIGHLIGHT);
    stop.abort();
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') remove();
  };
  for (const view of views) view.addEventListener('keydown', onKey, { signal: stop.signal });
  doc.addEventListener(GONE, remove, stop);
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const view = range.startContainer.ownerDocument?.defaultView;
  return bottom > 0 && top < (view?.innerHeight ?? 0);
}
