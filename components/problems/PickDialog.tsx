import { useState } from 'preact/hooks';
import { Dialog } from '@/components/Dialog';
import { SearchInput } from '@/components/SearchInput';
import { plural, t } from '@/lib/base/message';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import './PickDialog.css';

interface Props {
  title: string;
  problems: readonly RankedProblem[];
  /** Offered first, marked as likely. */
  likely: ReadonlySet<string>;
  /** What to call a new problem of the insights; without it no new one is offered. */
  onNew?: (statement: string) => void;
  onPick: (problem: RankedProblem) => void;
  onClose: () => void;
}

/** Chooses one problem, by typing a part of it or from the list. */
export function PickDialog({ title, problems, likely, onNew, onPick, onClose }: Props) {
  const [query, setQuery] = useState('');
  const found = problems
    .filter(({ statement }) => statement.toLocaleLowerCase().includes(query.toLocaleLowerCase()))
    .toSorted((one, other) => Number(likely.has(other.id)) - Number(likely.has(one.id)));
  return (
    <Dialog title={title} onClose={onClose}>
      <SearchInput
        label={t(onNew ? 'review_pick_or_name' : 'review_pick_search')}
        value={query}
        onType={setQuery}
      />
      <ul class="pick">
        {onNew && query.trim() && (
          <li>
            <button type="button" onClick={() => onNew(query.trim())}>
              {t('review_pick_new', query.trim())}
            </button>
          </li>
        )}
        {found.map((problem) => (
          <li key={problem.id}>
            <button type="button" onClick={() => onPick(problem)}>
              <bdi>{problem.statement}</bdi>
              <small>
                {likely.has(problem.id) && `${t('review_likely')} · `}
                {plural('insights', problem.figures.insights.count)}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
