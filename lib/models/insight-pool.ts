import { signal } from '@preact/signals';
import type { Insight } from '@/lib/domain/insight';
import type { ChangeEvent } from '@/lib/storage/changes';
import type { InsightStore } from '@/lib/storage/insight-store';

interface Deps {
  insights: Pick<InsightStore, 'newest' | 'chunks' | 'some'>;
  onChanges: (listener: (events: ChangeEvent[]) => void) => void;
}

/** Enough for the first screen of a tall window. */
const FIRST = 40;
const CHUNK = 500;

/** Every insight in memory, the newest there at once, and kept as the database has them. */
export function createInsightPool({ insights, onChanges }: Deps) {
  const all = signal<ReadonlyMap<string, Insight>>(new Map());
  /** False while only the newest are there. */
  const isWhole = signal(false);

  async function load(): Promise<void> {
    all.value = byId(await insights.newest(FIRST));
  }

  /** The rest, in pieces, so that no answer of the database holds up the screen. Once, after `load`. */
  async function loadRest(): Promise<void> {
    const whole = new Map<string, Insight>();
    const changedMeanwhile = new Set<string>();
    onChanges((events) => {
      const ids = changedInsights(events);
      if (isWhole.value) void refresh(ids);
      else for (const id of ids) changedMeanwhile.add(id);
    });
    for await (const chunk of insights.chunks(CHUNK)) {
      for (const insight of chunk) whole.set(insight.id, insight);
      await nextTask();
    }
    all.value = whole;
    isWhole.value = true;
    await refresh([...changedMeanwhile]);
  }

  async function refresh(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const found = byId(await insights.some([...ids]));
    const next = new Map(all.value);
    for (const id of ids) {
      const insight = found.get(id);
      if (insight) next.set(id, insight);
      else next.delete(id);
    }
    all.value = next;
  }

  return { all, isWhole, load, loadRest };
}
export type InsightPool = ReturnType<typeof createInsightPool>;

const byId = (insights: readonly Insight[]) =>
  new Map(insights.map((insight) => [insight.id, insight]));

const changedInsights = (events: readonly ChangeEvent[]): string[] =>
  events.flatMap(({ store, ids }) => (store === 'insights' ? ids : []));

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
