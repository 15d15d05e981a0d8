import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { isSample } from '@/lib/exchange/samples';
import type { ServerConnection, Sharing } from '@/lib/domain/connection';
import type { Insight } from '@/lib/domain/insight';
import type { Preview } from '@/lib/sync/preview';

interface Deps {
  server: ReadonlySignal<ServerConnection | undefined>;
  newest: (count: number) => Promise<Insight[]>;
  /** Made by what sends: what it shows is what leaves, to the letter. */
  preview: (insight: Insight, sharing: Sharing) => Preview;
}

const OFFERED = 20;
/** Among so many of the newest, sample data is looked for. */
const LOOKED_AT = 500;

/** What will leave this machine, shown on insights of the user's own. */
export function createLeaving({ server, newest, preview }: Deps) {
  const insights = signal<readonly Insight[]>([]);
  const hasSamples = signal(false);
  const chosenId = signal<string | undefined>(undefined);
  const chosen = computed(
    () => insights.value.find(({ id }) => id === chosenId.value) ?? insights.value[0],
  );
  return {
    insights,
    /** Invented insights would be shared like any other. */
    hasSamples,
    chosen,
    choose: (id: string): void => void (chosenId.value = id),
    shown: computed(() => {
      const sharing = server.value?.sharing;
      return chosen.value && sharing && preview(chosen.value, sharing);
    }),
    async load(): Promise<void> {
      const some = await newest(LOOKED_AT);
      insights.value = some.slice(0, OFFERED);
      hasSamples.value = some.some(isSample);
    },
  };
}
export type Leaving = ReturnType<typeof createLeaving>;
