import { t } from '@/lib/base/message';
import type { ProblemMap } from '@/lib/review/map-layout';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { Customers, type OpenTally } from './Counts';
import { Statement } from './Statement';

interface Props extends Pick<ProblemMap, 'bubbles'> {
  onOpen: (problem: RankedProblem) => void;
  onTally: OpenTally;
}

/** The map in words, with the numbers that its small circles have. */
export function MapTable({ bubbles, onOpen, onTally }: Props) {
  return (
    <div class="map-table">
      <table>
        <caption>{t('review_map_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('review_compete_problem')}</th>
            <th scope="col">{t('review_fact_customers')}</th>
            <th scope="col">{t('review_fact_severity')}</th>
          </tr>
        </thead>
        <tbody>
          {bubbles.map(({ problem }, nth) => (
            <tr key={problem.id} data-problem={problem.id}>
              <th scope="row">
                <div>
                  <span class="map-number" aria-hidden="true">
                    {nth + 1}
                  </span>
                  <Statement problem={problem} onOpen={() => onOpen(problem)} />
                </div>
              </th>
              <td>
                <Customers problem={problem} onTally={onTally} isBare />
              </td>
              <td>{t(`severity_${problem.figures.severity.level}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
