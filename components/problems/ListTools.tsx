import { SearchInput } from '@/components/SearchInput';
import { SortSelect } from '@/components/SortSelect';
import { t } from '@/lib/base/message';
import { PROBLEM_SORTS } from '@/lib/domain/problem-sort';
import type { ProblemsShown } from '@/lib/models/problems/problem-choices';
import type { ProblemsModel } from '@/lib/models/problems/problems-model';

/** Which problems the list shows, and in what order. */
export function ListTools({ model }: { model: ProblemsModel }) {
  return (
    <>
      <div class="problems-tools">
        <SearchInput
          label={t('review_search')}
          value={model.query.value}
          onType={(text) => (model.query.value = text)}
        />
        <SortSelect
          label={t('review_sort')}
          sorts={PROBLEM_SORTS}
          value={model.sort.value}
          words={(sort) => t(`review_sort_${sort}`)}
          onChange={(sort) => (model.sort.value = sort)}
        />
      </div>
      <Triage model={model} />
    </>
  );
}

/** Where a weekly look begins: what is new, and what changes. Where nothing does, nothing is asked. */
function Triage({ model }: { model: ProblemsModel }) {
  const { fresh, rising, new: started, fading } = model.triage.value;
  const counts: [ProblemsShown, number][] = [
    ['fresh', fresh.length],
    ['rising', rising.length],
    ['new', started.length],
    ['fading', fading.length],
    ['dismissed', model.dismissed.value.length],
  ];
  const some = counts.filter(([key, count]) => count > 0 || key === model.shown.value);
  if (some.length === 0) return null;
  const choices = [['all', model.live.value.length] as const, ...some];
  return (
    <div class="triage" role="group" aria-label={t('review_triage')}>
      {choices.map(([key, count]) => (
        <button
          key={key}
          type="button"
          aria-pressed={model.shown.value === key}
          onClick={() => (model.shown.value = key)}
        >
          {t(`review_shown_${key}`)} <small>{count}</small>
        </button>
      ))}
    </div>
  );
}
