import { useState } from 'preact/hooks';
import { Menu } from '@/components/Menu';
import { Quote } from '@/components/Quote';
import { plural, t } from '@/lib/base/message';
import { insightText } from '@/lib/domain/insight';
import type { ProblemDeeds } from '@/lib/models/problem-deeds';
import type { ProblemsModel } from '@/lib/models/problems-model';
import type { OpenDialog } from './dialog-state';
import { GrowingList } from './GrowingList';
import './Ungrouped.css';

interface Props {
  model: ProblemsModel;
  deeds: ProblemDeeds;
  openDialog: OpenDialog;
}

/** What belongs to no problem yet, those first that may belong to one. */
export function Ungrouped({ model, deeds, openDialog }: Props) {
  const [isOpen, setOpen] = useState(false);
  const maybe = model.maybe.value;
  const insights = model.ungrouped.value.toSorted(
    (one, other) => Number(maybe.has(other.id)) - Number(maybe.has(one.id)),
  );
  if (insights.length === 0) return null;
  return (
    <details class="ungrouped" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {plural('review_ungrouped_count', insights.length)}
        {maybe.size > 0 && ` · ${plural('review_maybe_count', maybe.size)}`}
      </summary>
      {isOpen && (
        <ul>
          <GrowingList items={insights} as="li">
            {(insight) => {
              const problem = maybe.get(insight.id);
              return (
                <li key={insight.id}>
                  <Quote insight={insight} lines={2} />
                  <Menu
                    label={t('review_acts_of', insightText(insight).slice(0, 60))}
                    items={[
                      {
                        label: t('review_move'),
                        onChoose: () => openDialog({ kind: 'move', ids: [insight.id] }),
                      },
                    ]}
                  />
                  {problem && (
                    <p class="ungrouped-maybe">
                      {t('review_maybe', problem.statement)}
                      <button
                        type="button"
                        class="button button-quiet"
                        onClick={() => void deeds.move([insight.id], problem)}
                      >
                        {t('review_add')}
                      </button>
                      <button
                        type="button"
                        class="button button-quiet"
                        onClick={() => void deeds.apart(problem, [insight.id])}
                      >
                        {t('review_not_here')}
                      </button>
                    </p>
                  )}
                </li>
              );
            }}
          </GrowingList>
        </ul>
      )}
    </details>
  );
}
