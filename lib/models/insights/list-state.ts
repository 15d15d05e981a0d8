import { z } from '@/lib/base/z';
import type { PanelState } from '@/lib/domain/panel-state';
import { Filter } from '@/lib/search/filter';
import { SORTS } from '@/lib/search/sort';
import type { InsightList } from './insight-list';

type ListState = Pick<PanelState, 'text' | 'filters' | 'sort'>;
type Shown = Pick<InsightList, 'text' | 'filters' | 'sort' | 'type'>;

/** What the list shows, to be written down. */
export const listState = ({ text, filters, sort }: Shown): ListState => ({
  text: text.value,
  filters: [...filters.value],
  sort: sort.value,
});

/** Brings back what the list showed last; what no longer makes sense is left out. */
export function restoreList(list: Shown, stored: ListState): void {
  const filters = z.array(Filter).safeParse(stored.filters);
  if (filters.success) list.filters.value = filters.data;
  list.sort.value = SORTS.find((sort) => sort === stored.sort) ?? 'match';
  if (stored.text) void list.type(stored.text);
}
