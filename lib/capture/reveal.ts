import type { Place } from './find-in-page';
import { runsWithin } from './visible-text';
import type { Run } from './visible-text';

/** How long the light stays. */
const SHOWN_MS = 4_000;
/** A passage over more lines than these is lit in part: the reader sees where it starts. */
const MOST_RUNS = 200;
const LIGHT = 'position:fixed;pointer-events:none;background:#ffd54a;opacity:.4;border-radius:2px';

/**
 * Scrolls to a passage and lights it up for a while. The light is laid over the page in a closed shadow
 * root and goes away by itself: the page's own tree is never wrapped, split or marked.
 */
export function reveal(place: Place): void {
  const runs = runsWithin(place.read, place).slice(0, MOST_RUNS);
  const first = runs[0]?.node;
  const doc = first?.ownerDocument;
  if (!first || !doc) return;
  first.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  bringIntoView(rangesOf(runs)[0]);
  lightUp(doc, rangesOf(runs));
}

/** One range for each run of a passage, in the roots that hold them. */
export const rangesOf = (runs: Run[]): Range[] =>
  runs.map(({ node, offset, length }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + length);
    return range;
  });

/** The middle of a long paragraph may be in view while the passage at its start is not. */
export function bringIntoView(range: Range | undefined): void {
  const view = range?.startContainer.ownerDocument?.defaultView;
  if (!range || !view) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= view.innerHeight) return;
  view.scrollBy({ top: top - view.innerHeight / 3, behavior: 'instant' });
}

function lightUp(doc: Document, ranges: Range[]): void {
  const host = doc.createElement('verbatim-light');
  host.style.cssText = 'all:initial;position:fixed;inset:0 auto auto 0;z-index:2147483647';
  const layer = host.attachShadow({ mode: 'closed' });
  doc.documentElement.append(host);
  const until = performance.now() + SHOWN_MS;
  const draw = () => {
    if (performance.now() > until) return host.remove();
    layer.replaceChildren(...ranges.flatMap((range) => [...range.getClientRects()]).map(light));
    // Followed frame by frame: the page may be scrolled meanwhile, in any of its boxes.
    doc.defaultView?.requestAnimationFrame(draw);
  };
  // A tab in the background draws no frames, and the light must go all the same.
  setTimeout(() => host.remove(), SHOWN_MS + 100);
  draw();

  function light({ left, top, width, height }: DOMRect): HTMLElement {
    const box = doc.createElement('div');
    box.style.cssText = `${LIGHT};left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    return box;
  }
}
