import { signal } from '@preact/signals';
import type { Draft } from '@/lib/domain/draft';
import type { EarlierClip } from '@/lib/domain/earlier-clip';
import type { InsightStore } from '@/lib/storage/insight-store';

interface Deps {
  draft: { value: Draft | undefined };
  stores: Promise<{ insights: InsightStore }>;
}

/** What was clipped here before: noticed before the same is saved twice, and counted for the icon. */
export function createEarlierClips({ draft, stores }: Deps) {
  const found = signal<EarlierClip | undefined>(undefined);
  const count = signal(0);

  /** Reads from indexes alone, once the popup can be typed in. */
  async function look(pageUrl: string): Promise<void> {
    const { value } = draft;
    if (!value) return countAgain(pageUrl);
    const { insights } = await stores;
    const { earlierClip } = await import('@/lib/domain/earlier-clip');
    const { canonicalUrl, app, recordId } = value.source;
    const [ofPage, ofRecord] = await Promise.all([
      insights.ofPage(canonicalUrl),
      recordId ? insights.ofRecord(app, recordId) : [],
    ]);
    count.value = ofPage.length;
    found.value = value.edits ? undefined : earlierClip(value, [...ofPage, ...ofRecord]);
    return undefined;
  }

  async function countAgain(pageUrl: string): Promise<void> {
    count.value = await (await stores).insights.countOfPage(pageUrl);
  }

  return {
    look,
    found,
    /** How many insights there are from this page. */
    count,
    countAgain,
  };
}
export type EarlierClips = ReturnType<typeof createEarlierClips>;
