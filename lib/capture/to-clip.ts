import { LIMITS } from '@/lib/domain/limits';
import type { Passage } from '@/lib/domain/passage';
import type { Customer, Health, Source } from '@/lib/domain/source';
import { canonicalUrl, withoutDirective } from './canonical-url';
import { chooseReading } from './choose-reading';
import type { FrameReading } from './choose-reading';
import { menuPassage } from './menu-passage';
import type { PageReading } from './reading';
import { isPdf, refusalOf } from './refusal';
import type { Refusal } from './refusal';

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

export type ClipResult =
  | { outcome: 'clipped'; clip: Clip }
  /** The page can be read, but no words are selected; the source serves an insight in one's own words. */
  | { outcome: 'nothing-selected'; source: Source }
  | { outcome: 'refused'; why: Refusal };

/** `frames` is undefined where the browser let nothing be read in this tab. */
export function toClip(tab: Tab, gesture: Gesture, frames?: readonly FrameReading[]): ClipResult {
  const top = frames?.find(({ reading }) => reading.isTop)?.reading;
  const chosen = chooseReading(frames ?? [], gesture.frameId);
  if (chosen) return fromPage(tab, chosen, top ?? chosen);
  if (gesture.selectionText?.trim()) return fromMenu(tab, gesture, gesture.selectionText, top);
  if (!frames?.length) return { outcome: 'refused', why: refusalOf(tab.url) };
  return { outcome: 'nothing-selected', source: sourceOf(tab, top) };
}

function fromPage(tab: Tab, chosen: PageReading, top: PageReading): ClipResult {
  const record = chosen.record ?? top.record;
  const source = sourceOf(tab, { ...top, ...(record && { record }), health: chosen.health });
  const clip: Clip = { passages: chosen.passages, source };
  if (record?.customer) clip.customer = record.customer;
  if (!chosen.isTop) source.frameUrl = chosen.frameUrl;
  return { outcome: 'clipped', clip };
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
    title: (title || tab.title).slice(0, LIMITS.lineCharacters),
    health: reading?.health ?? [],
  };
}

const urlOf = (url: string): string => withoutDirective(url).slice(0, LIMITS.urlCharacters);
