import { signal } from '@preact/signals';
import type { Difference } from '@/lib/capture/page-difference';
import type { Draft } from '@/lib/domain/draft';
import { newId } from '@/lib/domain/id';
import type { PageVersion } from '@/lib/domain/page-version';
import type { VersionStore } from '@/lib/storage/version-store';

export type { Difference };

interface Deps {
  draft: { value: Draft | undefined };
  stores: Promise<{ versions: VersionStore }>;
  readText: () => Promise<string | undefined>;
  compare: (before: string, after: string) => Promise<Difference[]>;
}

/** What a page says that it did not say when it was last clipped. */
export interface PageChanges {
  since: string;
  differences: Difference[];
}

/** Versions of a competitor's page: one is kept with each clip of the whole page, the last one compared. */
export function createPageChanges({ draft, stores, readText, compare }: Deps) {
  const found = signal<PageChanges | undefined>(undefined);
  let reading: Promise<string | undefined> | undefined;
  const text = (): Promise<string | undefined> => (reading ??= readText());

  return {
    found,
    /** The page is read only where there is a version to compare it with. */
    async look(): Promise<void> {
      const version = draft.value && (await newest(draft.value));
      const now = version && (await text());
      if (!version || !now) return;
      found.value = { since: version.capturedAt, differences: await compare(version.text, now) };
    },
    /** What to keep with the insight: nothing unless it is all of a competitor's page, and says something new. */
    async version(value: Draft, capturedAt: string): Promise<PageVersion | undefined> {
      if (value.kind !== 'competitor' || value.source.whole !== 'page') return undefined;
      const [now, before] = await Promise.all([text(), newest(value)]);
      if (!now || now === before?.text) return undefined;
      return { id: newId(), canonicalUrl: value.source.canonicalUrl, text: now, capturedAt };
    },
  };

  async function newest({ source }: Draft): Promise<PageVersion | undefined> {
    return (await stores).versions.newest(source.canonicalUrl);
  }
}
export type PageChangesModel = ReturnType<typeof createPageChanges>;
