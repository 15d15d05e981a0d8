import type { FrameReading } from './choose-reading';
import { PageReading } from './reading';
import { toClip } from './to-clip';
import type { ClipResult, Gesture, Tab } from './to-clip';

// The border between a page and Verbatim: what comes back from a frame could have been shaped by the page,
// so it is parsed here and nowhere believed unparsed.

/** Runs `file` in frames of a tab; one result for each frame that may be read. Rejects when none may. */
export type Inject = (
  target: { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] },
  file: string,
) => Promise<{ frameId: number; result?: unknown }[]>;

const SCRIPT = '/capture.js';

/** Clips what is selected in a tab. Popup and worker hand in the browser's own `inject`. */
export function createClipper({ inject }: { inject: Inject }) {
  return {
    async clip(tab: Tab, gesture: Gesture = {}): Promise<ClipResult> {
      return toClip(tab, gesture, await readFrames(tab.id));
    },
  };

  async function readFrames(tabId: number): Promise<FrameReading[] | undefined> {
    const all = await injected({ tabId, allFrames: true });
    // One refused frame must not hide the others.
    return all ?? (await injected({ tabId, frameIds: [0] }));
  }

  async function injected(target: Parameters<Inject>[0]): Promise<FrameReading[] | undefined> {
    try {
      return (await inject(target, SCRIPT)).flatMap(parse);
    } catch {
      return undefined; // the browser's refusal, whose words differ by browser and page
    }
  }
}
export type Clipper = ReturnType<typeof createClipper>;

function parse({ frameId, result }: { frameId: number; result?: unknown }): FrameReading[] {
  const { success, data } = PageReading.safeParse(result);
  return success ? [{ frameId, reading: data }] : [];
}
