import { chooseReading, type FrameReading } from './choose-reading';
import { clipOfMenu } from './clip-of-menu';
import type { Clip, ClipResult, Gesture, NothingSelected, Tab } from './clip-result';
import type { PageReading, WholeReading } from './reading';
import { refusalOf } from './refusal';
import { sourceOf } from './source-of';

const TOP_FRAME = 0;

/** `frames` is undefined where the browser let nothing be read in this tab. */
export function toClip(tab: Tab, gesture: Gesture, frames?: readonly FrameReading[]): ClipResult {
  const top = frames?.find(({ reading }) => reading.isTop)?.reading;
  const chosen = chooseReading(frames ?? [], gesture.frameId);
  if (chosen) return fromPage(tab, chosen, top ?? chosen);
  if (gesture.selectionText?.trim()) return clipOfMenu(tab, gesture, gesture.selectionText, top);
  if (!frames?.length) return { outcome: 'refused', why: refusalOf(tab.url) };
  return nothingSelected(tab, frames, top);
}

function nothingSelected(
  tab: Tab,
  frames: readonly FrameReading[],
  top?: PageReading,
): NothingSelected {
  const inner = frames.find(({ reading }) => reading.hasFocus && !reading.isTop);
  const record = inner && top ? recordOf(inner.reading, top) : top?.record;
  return {
    outcome: 'nothing-selected',
    source: sourceOf(tab, top && { ...top, ...(record && { record }) }),
    ...(record?.customer && { customer: record.customer }),
    frameId: inner?.frameId ?? TOP_FRAME,
  };
}

/** The clip of what stands where the user is, though nothing of it is selected. */
export function wholeClip(
  { source, customer }: NothingSelected,
  { of, exact, health }: WholeReading,
): ClipResult {
  return {
    outcome: 'clipped',
    clip: {
      passages: [{ exact, prefix: '', suffix: '' }],
      source: { ...source, whole: of, health: [...source.health, ...health] },
      ...(customer && { customer }),
    },
  };
}

function fromPage(tab: Tab, chosen: PageReading, top: PageReading): ClipResult {
  const record = recordOf(chosen, top);
  const source = sourceOf(tab, { ...top, ...(record && { record }), health: chosen.health });
  const clip: Clip = { passages: chosen.passages, source };
  if (record?.customer) clip.customer = record.customer;
  if (!chosen.isTop) source.frameUrl = chosen.frameUrl;
  return { outcome: 'clipped', clip };
}

/** A frame of a mail's body knows no more than any page; the app around it does. */
function recordOf(chosen: PageReading, top: PageReading): PageReading['record'] {
  const ofApp = [chosen.record, top.record].find((record) => record && record.app !== 'web');
  return ofApp ?? chosen.record ?? top.record;
}
