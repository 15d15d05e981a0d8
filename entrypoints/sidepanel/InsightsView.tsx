import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { FilterMenu } from '@/components/FilterMenu';
import { FilterTokens } from '@/components/FilterTokens';
import { InsightFeed } from '@/components/InsightFeed';
import { SearchInput } from '@/components/SearchInput';
import { SortSelect } from '@/components/SortSelect';
import { plural, t } from '@/lib/base/message';
import { countFacet, FACETS } from '@/lib/search/facets';
import { FILTER_FIELDS } from '@/lib/search/filter';
import { valuesOf } from '@/lib/search/query';
import { SORTS } from '@/lib/search/sort';
import type { BoundCommand } from '@/lib/platform/shortcuts';
import { BulkBar } from './BulkBar';
import type { Panel } from './compose';
import { DetailPane } from './DetailPane';
import { Empty } from './Empty';
import { ListMenu } from './ListMenu';
import { useReady } from './use-ready';

interface Props {
  panel: Panel;
  readCommands: () => Promise<BoundCommand[]>;
}

export function InsightsView({ panel, readCommands }: Props) {
  const { list, pool, selection, state, search } = panel;
  const shown = list.shown.value;
  useEffect(() => void requestIdleCallback(search.start), [search]);
  useReady(true);
  if (pool.all.value.size === 0) return <Empty panel={panel} readCommands={readCommands} />;
  return (
    <div class="insights" data-detail={state.detail.value !== undefined}>
      <div class="insights-list">
        <SearchBar panel={panel} />
        {selection.chosen.value.size > 0 && <BulkBar panel={panel} />}
        {shown.length === 0 ? (
          <p class="panel-sentence">
            <strong>{t('list_none')}</strong> {t('list_none_more')}
          </p>
        ) : (
          <InsightFeed
            insights={shown}
            isWhole={pool.isWhole.value}
            focused={selection.focused.value}
            chosen={selection.chosen.value}
            initialOffset={state.scroll}
            onScroll={(offset) => (state.scroll = offset)}
            onFocus={selection.focus}
            onOpen={(id) => (state.detail.value = id)}
            onChoose={(id, extend) => (extend ? selection.extendTo(id) : selection.toggle(id))}
          />
        )}
      </div>
      <DetailPane panel={panel} />
    </div>
  );
}

function SearchBar({ panel }: { panel: Panel }) {
  const { list, pool, authors } = panel;
  const choices = useComputed(() => {
    const all = [...pool.all.value.values()];
    return FILTER_FIELDS.flatMap((field) => {
      const facet = FACETS.find((one) => one === field);
      if (facet) {
        return { field, values: countFacet(all, facet, (by) => authors.names.value.get(by)) };
      }
      const values = valuesOf(field);
      return values ? { field, values: values.map((value) => ({ value, count: -1 })) } : [];
    });
  });
  return (
    <div class="search-bar">
      <SearchInput
        label={t('search_label')}
        hint={t('search_hint')}
        value={list.text.value}
        onType={(text) => void list.type(text)}
        onSettle={(text) => void list.type(text, true)}
      />
      <FilterTokens
        filters={list.filters.value}
        scope={list.scope.value}
        onRemove={list.removeFilter}
        onRemoveScope={() => (list.scope.value = undefined)}
      />
      <div class="search-row">
        <output class="search-count">
          {pool.isWhole.value ? plural('list_count', list.shown.value.length) : ''}
        </output>
        {list.isNarrowed.value && (
          <button type="button" class="button button-quiet" onClick={() => list.reset()}>
            {t('filter_clear')}
          </button>
        )}
        <FilterMenu choices={choices.value} onAdd={list.addFilter} />
        <SortSelect
          label={t('sort_label')}
          sorts={SORTS}
          value={list.sort.value}
          words={(sort) => t(`sort_${sort}`)}
          onChange={(sort) => (list.sort.value = sort)}
        />
        <ListMenu panel={panel} />
      </div>
    </div>
  );
}
