import { signal } from '@preact/signals';
import type { Insight } from '@/lib/domain/insight';
import type { Call } from '@/lib/messages/client';
import type { Response } from '@/lib/messages/table';

export type SourceState =
  | { insightId: string; outcome: Response<'passage/open'> | 'looking' | 'failed' }
  | undefined;

interface Deps {
  call: Call;
  /** Asks in the click that calls it; false when the user declines. */
  askToRead: (url: string) => Promise<boolean>;
}

/** Leads from an insight to its source, and says honestly how that went. */
export function createSourceOpener({ call, askToRead }: Deps) {
  const state = signal<SourceState>(undefined);

  async function open({ id: insightId }: Insight): Promise<void> {
    state.value = { insightId, outcome: 'looking' };
    try {
      state.value = { insightId, outcome: await call('passage/open', { insightId }) };
    } catch {
      state.value = { insightId, outcome: 'failed' };
    }
  }

  return {
    state,
    open,
    /** The same with the permission to look for the words itself; where it is declined nothing changes. */
    async find(insight: Insight): Promise<void> {
      const { deepLink, url } = insight.source;
      if (await askToRead(deepLink ?? url)) await open(insight);
    },
  };
}
export type SourceOpener = ReturnType<typeof createSourceOpener>;
