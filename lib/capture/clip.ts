import { PageText } from '@/lib/domain/page-version';
import type { FrameReading } from './choose-reading';
import { PageReading, RecordReading, WholeReading } from './reading';
import type { ClipResult, Gesture, NothingSelected, Tab } from './clip-result';
import { toClip, wholeClip } from './to-clip';

// The border between a page and Verbatim: what comes back from a frame could have been shaped by the page,
// so it is parsed here and nowhere believed unparsed.

/** Runs `file` in frames of a tab; one result for each frame that may be read. Rejects when none may. */
export type Inject = (
  target: { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] },
  file: string,
) => Promise<{ frameId: number; result?: unknown }[]>;

const WORDS = '/capture.js';
const RECORD = '/record.js';
const WHOLE = '/article.js';
const PAGE_TEXT = '/page-text.js';

/** Clips what is selected in a tab. Popup and worker hand in the browser's own `inject`. */
export function createClipper({ inject }: { inject: Inject }) {
  return {
    async clip(tab: Tab, gesture: Gesture = {}): Promise<ClipResult> {
      return toClip(tab, gesture, await readFrames(tab.id));
    },
    /** The whole message or the main content of the page; the same answer back where there is none. */
    async clipWhole(tab: Tab, nothing: NothingSelected): Promise<ClipResult> {
      try {
        const [frame] = await inject({ tabId: tab.id, frameIds: [nothing.frameId] }, WHOLE);
        const { success, data } = WholeReading.safeParse(frame?.result);
        return success ? wholeClip(nothing, data) : nothing;
      } catch {
        return nothing; // the page was left meanwhile
      }
    },
    /** The visible text of the page; undefined where it cannot be read any more. */
    async pageText(tabId: number): Promise<string | undefined> {
      try {
        const [top] = await inject({ tabId, frameIds: [0] }, PAGE_TEXT);
        return PageText.safeParse(top?.result).data || undefined;
      } catch {
        return undefined;
      }
    },
  };

  async function readFrames(tabId: number): Promise<FrameReading[] | undefined> {
    const all = await injected({ tabId, allFrames: true });
    // One refused frame must not hide the others.
    return all ?? (await injected({ tabId, frameIds: [0] }));
  }

  async function injected(target: Parameters<Inject>[0]): Promise<FrameReading[] | undefined> {
    // Both start at once. Without the record the words are still a clip, and not the other way round.
    const words = inject(target, WORDS);
    const records = inject(target, RECORD).catch(() => []);
    try {
      return join(await words, await records);
    } catch {
      return undefined; // the browser's refusal, whose words differ by browser and page
    }
  }
}
export type Clipper = ReturnType<typeof createClipper>;

type Injected = Awaited<ReturnType<Inject>>;

/** The words and the record of each frame as one reading. */
function join(words: Injected, records: Injected): FrameReading[] {
  const byFrame = new Map(records.map(({ frameId, result }) => [frameId, result]));
  return words.flatMap(({ frameId, result }) => {
    const { success, data } = PageReading.safeParse(result);
    return success ? [{ frameId, reading: withRecord(data, byFrame.get(frameId)) }] : [];
  });
}

function withRecord(reading: PageReading, result: unknown): PageReading {
  const { success, data } = RecordReading.safeParse(result);
  if (!success) return reading;
  return { ...reading, ...data, health: [...reading.health, ...data.health] };
}
