import type { Clipper } from '@/lib/capture/clip';
import type { Gesture } from '@/lib/capture/clip-result';
import { newDraft } from '@/lib/domain/draft';
import type { Tab } from '@/lib/platform/tabs';
import type { MenuClick } from '@/lib/platform/worker';
import type { WorkerStores } from './stores';
import type { QuickClip } from './quick-clip';

interface Deps {
  clipper: Clipper;
  stores: () => Promise<Pick<WorkerStores, 'drafts' | 'facts'>>;
  openPopup: () => Promise<void>;
  quickClip: QuickClip;
  now: () => string;
}

/** The draft is on disk before the popup opens on it; where the browser opens none, the clip is saved at once. */
export function createMenuClip({ clipper, stores, openPopup, quickClip, now }: Deps) {
  return async (tab: Tab, click: MenuClick): Promise<void> => {
    const gesture = gestureOf(click);
    const result = await clipper.clip(tab, gesture);
    if (result.outcome !== 'clipped') return quickClip(tab, gesture);
    const { drafts, facts } = await stores();
    const draft = newDraft(await facts.complete(result.clip), tab, now());
    await drafts.put(draft);
    try {
      await openPopup();
    } catch {
      await drafts.remove(draft.id);
      await quickClip(tab, gesture);
    }
    return undefined;
  };
}

function gestureOf({ frameId, frameUrl, selectionText }: MenuClick): Gesture {
  return {
    ...(frameId !== undefined && { frameId }),
    ...(frameUrl !== undefined && { frameUrl }),
    ...(selectionText !== undefined && { selectionText }),
  };
}
