import type { Passage } from '@/lib/domain/passage';
import type { Customer, Source } from '@/lib/domain/source';
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
