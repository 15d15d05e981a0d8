import { signal } from '@preact/signals';
import type { Difference } from '@/lib/capture/page-difference';
import type { VersionStore } from '@/lib/storage/version-store';

interface Deps {
  versions: Pick<VersionStore, 'ofPage'>;
  compare: (before: string, after: string) => Promise<Difference[]>;
}

/** One version of a page; what it changed is worked out when somebody asks. The first has nothing before it. */
export interface PageState {
  id: string;
  capturedAt: string;
  changes?: () => Promise<Difference[]>;
}

/** The versions of the page that an insight was clipped from, newest first. */
export function createPageHistory({ versions, compare }: Deps) {
  const shown = signal<{ url: string; states: PageState[] }>({ url: '', states: [] });

  return {
    shown,
    async show(url: string): Promise<void> {
      if (shown.value.url !== url) shown.value = { url, states: [] };
      const all = await versions.ofPage(url);
      if (shown.value.url !== url) return;
      const states = all.map(({ id, capturedAt, text }, at) => {
        const before = all[at + 1]?.text;
        return {
          id,
          capturedAt,
          ...(before !== undefined && { changes: () => compare(before, text) }),
        };
      });
      shown.value = { url, states };
    },
  };
}
export type PageHistory = ReturnType<typeof createPageHistory>;
