import { t } from '@/lib/base/message';
import { PROBLEM_SORTS } from '@/lib/domain/problem-sort';
import type { ProblemsShown } from '@/lib/models/problem-choices';
import type { ProblemsModel } from '@/lib/models/problems-model';

/** Which problems the list shows, and in what order. */
export function ListTools({ model }: { model: ProblemsModel }) {
  return (
    <>
      <div class="problems-tools">
        <input
          class="input"
          type="search"
          aria-label={t('review_search')}
          placeholder={t('review_search')}
          value={model.query.value}
          onInput={(event) => (model.query.value = event.currentTarget.value)}
        />
        <select
          class="input"
          aria-label={t('review_sort')}
          value={model.sort.value}
          onChange={({ currentTarget }) => {
            model.sort.value =
              PROBLEM_SORTS.find((sort) => sort === currentTarget.value) ?? 'score';
          }}
        >
          {PROBLEM_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`review_sort_${sort}`)}
            </option>
          ))}
        </select>
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
