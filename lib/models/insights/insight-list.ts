import { batch, computed, effect, signal } from '@preact/signals';
import type { Insight } from '@/lib/domain/insight';
import type { TextSearch } from '@/lib/search/client';
import { createFilter, isSameFilter, type Filter, type Lookups } from '@/lib/search/filter';
import { parseQuery, toSearch } from '@/lib/search/query';
import { sortInsights, type Sort } from '@/lib/search/sort';
import type { InsightPool } from './insight-pool';

/** The insights that one number counts, as a condition that is shown and can be taken away. */
export interface Scope {
  label: string;
  ids: readonly string[];
}

interface Deps {
  pool: InsightPool;
  search: TextSearch;
  lookups: Lookups;
}

/** What the list shows: a search, filters, a scope and an order over the pool. */
export function createInsightList({ pool, search, lookups }: Deps) {
  const text = signal('');
  const filters = signal<readonly Filter[]>([]);
  const scope = signal<Scope | undefined>(undefined);
  const sort = signal<Sort>('match');
  /** Ids in the order of the search; undefined while nothing is searched for. */
  const matches = signal<readonly string[] | undefined>(undefined);

  let isSettled = false;
  async function ask(): Promise<void> {
    const asked = toSearch(text.value, isSettled);
    if (!asked) matches.value = undefined;
    else matches.value = (await search.search(asked)) ?? matches.value;
  }
  search.onChange(() => void ask());

  const shown = computed((): readonly Insight[] => {
    const keep = createFilter(filters.value, lookups);
    return ordered(candidates(pool, scope.value, matches.value).filter(keep), sort.value, {
      isRanked: matches.value !== undefined,
    });
  });

  /** `isDone`: the field was left or Enter pressed, so that the last word may be a filter too. */
  function type(input: string, isDone = false): Promise<void> {
    const query = parseQuery(input, isDone);
    isSettled = isDone;
    batch(() => {
      text.value = query.text;
      filters.value = withFilters(filters.value, query.filters);
    });
    return ask();
  }

  return {
    text,
    filters,
    scope,
    sort,
    shown,
    type,
    addFilter: (filter: Filter): void =>
      void (filters.value = withFilters(filters.value, [filter])),
    removeFilter: (filter: Filter): void =>
      void (filters.value = filters.value.filter((other) => !isSameFilter(other, filter))),
    reset(): void {
      batch(() => {
        text.value = '';
        filters.value = [];
        scope.value = undefined;
        matches.value = undefined;
      });
    },
    /** Exactly these, and nothing of an earlier search left over. */
    open(next: Scope): void {
      batch(() => {
        this.reset();
        scope.value = next;
      });
    },
    isNarrowed: computed(
      () => text.value !== '' || filters.value.length > 0 || scope.value !== undefined,
    ),
    /** Runs `listener` with what is shown whenever it changes. */
    onShown: (listener: (insights: readonly Insight[]) => void) =>
      effect(() => listener(shown.value)),
  };
}
export type InsightList = ReturnType<typeof createInsightList>;

function candidates(
  pool: InsightPool,
  scope: Scope | undefined,
  matches: readonly string[] | undefined,
): Insight[] {
  const all = pool.all.value;
  const inScope = scope && new Set(scope.ids);
  const ids = matches ?? (scope ? scope.ids : undefined);
  if (!ids) return [...all.values()];
  return ids.flatMap((id) => (!inScope || inScope.has(id) ? (all.get(id) ?? []) : []));
}

const ordered = (
  insights: readonly Insight[],
  sort: Sort,
  { isRanked }: { isRanked: boolean },
): readonly Insight[] => (sort === 'match' && isRanked ? insights : sortInsights(insights, sort));

const withFilters = (old: readonly Filter[], added: readonly Filter[]): readonly Filter[] =>
  added.length === 0
    ? old
    : [...old, ...added.filter((filter) => !old.some((other) => isSameFilter(other, filter)))];
