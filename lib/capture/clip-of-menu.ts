import type { Health } from '@/lib/domain/source';
import type { ClipResult, Gesture, Tab } from './clip-result';
import { menuPassage } from './menu-passage';
import type { PageReading } from './reading';
import { isPdf } from './refusal';
import { sourceOf, urlOf } from './source-of';

/** The clip of what the browser's menu gave, where the selection cannot be read. */
export function clipOfMenu(
  tab: Tab,
  gesture: Gesture,
  text: string,
  top?: PageReading,
): ClipResult {
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
