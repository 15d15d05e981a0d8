import { cut } from '@/lib/base/cut';
import { LIMITS } from '@/lib/domain/limits';
import type { Passage } from '@/lib/domain/passage';
import type { Customer, Health, Source } from '@/lib/domain/source';
import { canonicalUrl, withoutDirective } from './canonical-url';
import { chooseReading } from './choose-reading';
import type { FrameReading } from './choose-reading';
import { menuPassage } from './menu-passage';
import type { PageReading, WholeReading } from './reading';
import { isPdf, refusalOf } from './refusal';
import type { Refusal } from './refusal';

const TOP_FRAME = 0;

/** The tab as the browser knows it. `url` is empty where the browser keeps it from extensions. */
export interface Tab {
  id: number;
  url: string;
  title: string;
}

/** What the browser told with the gesture: with a menu all three, with a key or the icon nothing. */
export interface Gesture {
  frameId?: number;
  frameUrl?: string;
  selectionText?: string;
}

/** The parts of a draft that a page can give. */
export interface Clip {
  passages: Passage[];
  source: Source;
  customer?: Customer;
}

/** `frameId` is where the user is: what is clipped without a selection is looked for there. */
export interface NothingSelected {
  outcome: 'nothing-selected';
  source: Source;
  customer?: Customer;
  frameId: number;
}

export type ClipResult =
  | { outcome: 'clipped'; clip: Clip }
  /** The page can be read, but no words are selected; the source serves an insight in one's own words. */
  | NothingSelected
  | { outcome: 'refused'; why: Refusal };

/** `frames` is undefined where the browser let nothing be read in this tab. */
export function toClip(tab: Tab, gesture: Gesture, frames?: readonly FrameReading[]): ClipResult {
  const top = frames?.find(({ reading }) => reading.isTop)?.reading;
  const chosen = chooseReading(frames ?? [], gesture.frameId);
  if (chosen) return fromPage(tab, chosen, top ?? chosen);
  if (gesture.selectionText?.trim()) return fromMenu(tab, gesture, gesture.selectionText, top);
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

function fromMenu(tab: Tab, gesture: Gesture, text: string, top?: PageReading): ClipResult {
  const { passage, health } = menuPassage(text);
  const source = sourceOf(tab, top);
  const missing = missingOf(tab, gesture, top);
  const frameUrl = missing?.code === 'frame-refused' ? gesture.frameUrl : undefined;
  return {
    outcome: 'clipped',
    clip: {
      passages: [passage],
      source: {
        ...source,
        ...(frameUrl && { frameUrl: urlOf(frameUrl) }),
        health: [...source.health, ...(missing ? [missing] : []), ...health],
      },
    },
  };
}

/** Why the menu's words are all there is. Nothing, where the page was read and only its selection is gone. */
function missingOf(tab: Tab, { frameUrl }: Gesture, top?: PageReading): Health | undefined {
  if (isPdf(frameUrl ?? tab.url) || isPdf(tab.url)) return { code: 'pdf' };
  if (!top) return { code: 'page-refused' };
  return frameUrl && frameUrl !== tab.url ? { code: 'frame-refused' } : undefined;
}

/** What an app's record tells wins over what its page says of itself. */
function sourceOf(tab: Tab, reading?: PageReading): Source {
  const url = urlOf(tab.url || (reading?.frameUrl ?? ''));
  const page = reading?.page ?? { canonicalUrl: canonicalUrl(url), title: '' };
  const { canonicalUrl: canonical, title, language: _language, ...said } = page;
  const { customer: _customer, ...record } = reading?.record ?? { app: 'web', role: 'unknown' };
  return {
    ...said,
    ...record,
    url,
    canonicalUrl: canonical,
    title: cut(title || tab.title, LIMITS.lineCharacters),
    health: reading?.health ?? [],
  };
}

const urlOf = (url: string): string => withoutDirective(url).slice(0, LIMITS.urlCharacters);
