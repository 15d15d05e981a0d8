import { useState } from 'preact/hooks';
import { cut } from '@/lib/base/cut';
import { Menu } from '@/components/Menu';
import { Quote } from '@/components/Quote';
import { plural, t } from '@/lib/base/message';
import { insightText } from '@/lib/domain/insight';
import type { ProblemDeeds } from '@/lib/models/problems/problem-deeds';
import type { ProblemsModel } from '@/lib/models/problems/problems-model';
import type { OpenDialog } from './dialog-state';
import { drag } from './drag';
import { GrowingList } from './GrowingList';
import { MaybeActs } from './MaybeActs';
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
                <li
                  key={insight.id}
                  draggable
                  onDragStart={(event) => drag(event, { insights: [insight.id] })}
                >
                  <Quote insight={insight} lines={2} />
                  <Menu
                    label={t('review_acts_of', cut(insightText(insight), 60))}
                    items={[
                      {
                        label: t('review_move'),
                        onChoose: () => openDialog({ kind: 'move', ids: [insight.id] }),
                      },
                    ]}
                  />
                  {problem && (
                    <div class="ungrouped-maybe">
                      <p>{t('review_maybe', problem.statement)}</p>
                      <MaybeActs insight={insight} problem={problem} deeds={deeds} />
                    </div>
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
