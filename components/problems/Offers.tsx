import { Quote } from '@/components/Quote';
import { plural, t } from '@/lib/base/message';
import type { ProblemDeeds } from '@/lib/models/problems/problem-deeds';
import type { ProblemOffers } from '@/lib/models/problems/problem-offers';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { MaybeActs } from './MaybeActs';
import { Statement } from './Statement';
import './Offers.css';

interface Props {
  offers: ProblemOffers;
  problem: RankedProblem;
  deeds: ProblemDeeds;
  onOpen: (id: string) => void;
}

/** What the engine finds similar: problems to merge with, insights to add. A person decides. */
export function Offers({ offers, problem, deeds, onOpen }: Props) {
  const asked = offers.asked.value;
  if (asked !== undefined && asked !== problem.id) return null;
  const [belong, similar] = [offers.belong.value, offers.similar.value];
  return (
    <>
      {similar.length > 0 && (
        <section class="offers">
          <h3>{t('review_similar')}</h3>
          <ul>
            {similar.map((other) => (
              <li key={other.id}>
                <Statement problem={other} onOpen={() => onOpen(other.id)} />
                <small>{plural('insights', other.figures.insights.count)}</small>
                <div class="maybe-acts">
                  <button
                    type="button"
                    class="button"
                    aria-label={t('review_merge_with', other.statement)}
                    onClick={() => void deeds.merge(problem, [other])}
                  >
                    {t('review_merge')}
                  </button>
                  <button
                    type="button"
                    class="button button-quiet"
                    aria-label={t('review_distinct_from', other.statement)}
                    onClick={() => void deeds.tellApart(problem, other)}
                  >
                    {t('review_distinct')}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {belong.length > 0 && (
        <section class="offers">
          <h3>{t('review_belong')}</h3>
          <ul>
            {belong.map((insight) => (
              <li key={insight.id}>
                <Quote insight={insight} lines={2} />
                <MaybeActs insight={insight} problem={problem} deeds={deeds} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
