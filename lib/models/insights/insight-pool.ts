import { batch, computed, signal } from '@preact/signals';
import type { Insight } from '@/lib/domain/insight';
import type { ChangeEvent } from '@/lib/storage/changes';
import type { InsightStore } from '@/lib/storage/insight-store';

interface Deps {
  insights: Pick<InsightStore, 'newest' | 'all' | 'some'>;
  onChanges: (listener: (events: ChangeEvent[]) => void) => void;
}

/** Enough for the first screen of a tall window. */
const FIRST = 40;

/** Every insight in memory, the newest there at once, and kept as the database has them. */
export function createInsightPool({ insights, onChanges }: Deps) {
  const all = signal<ReadonlyMap<string, Insight>>(new Map());
  const asList = computed(() => [...all.value.values()]);
  /** False while only the newest are there. */
  const isWhole = signal(false);
  let loading: Promise<void> | undefined;
  let refreshed = Promise.resolve();

  async function load(): Promise<void> {
    const newest = byId(await insights.newest(FIRST));
    if (!isWhole.value) all.value = newest;
  }

  /** The rest, in pieces, so that no answer of the database holds up the screen. */
  const loadRest = (): Promise<void> => (loading ??= readAll());

  /** All of them, with every change that was told of until now. */
  async function whole(): Promise<readonly Insight[]> {
    await loadRest();
    await refreshed;
    return asList.value;
  }

  async function readAll(): Promise<void> {
    const changedMeanwhile = new Set<string>();
    onChanges((events) => {
      const ids = changedInsights(events);
      if (isWhole.value) refreshed = Promise.all([refreshed, refresh(ids)]).then(() => undefined);
      else for (const id of ids) changedMeanwhile.add(id);
    });
    const read = byId(await insights.all());
    batch(() => {
      all.value = read;
      isWhole.value = true;
    });
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

  return { all, isWhole, load, loadRest, whole };
}
export type InsightPool = ReturnType<typeof createInsightPool>;

const byId = (insights: readonly Insight[]) =>
  new Map(insights.map((insight) => [insight.id, insight]));

const changedInsights = (events: readonly ChangeEvent[]): string[] =>
  events.flatMap(({ store, ids }) => (store === 'insights' ? ids : []));
