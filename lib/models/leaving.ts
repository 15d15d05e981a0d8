import { computed, signal, type ReadonlySignal } from '@preact/signals';
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

/** What will leave this machine, shown on insights of the user's own. */
export function createLeaving({ server, newest, preview }: Deps) {
  const insights = signal<readonly Insight[]>([]);
  const chosenId = signal<string | undefined>(undefined);
  const chosen = computed(
    () => insights.value.find(({ id }) => id === chosenId.value) ?? insights.value[0],
  );
  return {
    insights,
    chosen,
    choose: (id: string): void => void (chosenId.value = id),
    shown: computed(() => {
      const sharing = server.value?.sharing;
      return chosen.value && sharing && preview(chosen.value, sharing);
    }),
    load: async (): Promise<void> => void (insights.value = await newest(OFFERED)),
  };
}
export type Leaving = ReturnType<typeof createLeaving>;
