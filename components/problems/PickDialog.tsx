import { useState } from 'preact/hooks';
import { Dialog } from '@/components/Dialog';
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
      <input
        class="input"
        type="search"
        aria-label={t('review_pick_search')}
        placeholder={t('review_pick_search')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
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
              <span>{problem.statement}</span>
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
