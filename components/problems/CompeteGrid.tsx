import { cut } from '@/lib/base/cut';
import { Menu, type MenuItem } from '@/components/Menu';
import { Quote } from '@/components/Quote';
import { plural, t } from '@/lib/base/message';
import { insightText, type Insight } from '@/lib/domain/insight';
import type { CompeteRow, CompeteTable } from '@/lib/review/compete';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { Customers, type OpenTally } from './Counts';
import { Standings } from './Standings';
import { Statement } from './Statement';
import './CompeteGrid.css';

interface Props {
  table: CompeteTable;
  actsOf: (answer: Insight) => readonly MenuItem[];
  onOpen: (problem: RankedProblem) => void;
  onTally: OpenTally;
}

/** Which competitor answers which problem: a cell opens the words it counts. */
export function CompeteGrid({ table, actsOf, ...on }: Props) {
  const { competitors, rows, unplaced } = table;
  if (competitors.length + unplaced.length === 0)
    return <p class="problems-empty">{t('review_compete_empty')}</p>;
  return (
    <div class="compete">
      <div
        class="compete-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('review_layout_compete')}
      >
        <table>
          <caption class="visually-hidden">{t('review_compete_caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('review_compete_problem')}</th>
              <th scope="col">{t('review_compete_standing')}</th>
              {competitors.map((name) => (
                <th key={name} scope="col">
                  {nameWords(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.problem.id} {...row} competitors={competitors} {...on} />
            ))}
          </tbody>
        </table>
      </div>
      <Standings rows={rows} />
      {unplaced.length > 0 && <Unplaced answers={unplaced} actsOf={actsOf} />}
    </div>
  );
}

const nameWords = (name = ''): string => name || t('review_compete_unnamed');

type RowProps = CompeteRow & Pick<Props, 'onOpen' | 'onTally'> & { competitors: readonly string[] };

function Row({ problem, standing, cells, competitors, onOpen, onTally }: RowProps) {
  return (
    <tr data-problem={problem.id}>
      <th scope="row">
        <Statement problem={problem} onOpen={() => onOpen(problem)} />
        <Customers problem={problem} onTally={onTally} />
      </th>
      <td>
        <span class="standing" data-standing={standing} title={t(`review_standing_${standing}_is`)}>
          {t(`review_standing_${standing}`)}
        </span>
      </td>
      {cells.map(({ count, ids }, nth) => (
        <td key={competitors[nth]} data-empty={count === 0}>
          {count > 0 && (
            <button
              type="button"
              class="compete-cell"
              aria-label={plural('review_answers', count)}
              onClick={() => onTally(`${nameWords(competitors[nth])} · ${problem.statement}`, ids)}
            >
              {count}
            </button>
          )}
          {count === 0 && (
            <>
              <span aria-hidden="true">–</span>
              <span class="visually-hidden">{t('review_compete_none')}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

function Unplaced({ answers, actsOf }: Pick<Props, 'actsOf'> & { answers: readonly Insight[] }) {
  return (
    <section>
      <h2>{plural('review_compete_unplaced', answers.length)}</h2>
      <ul class="compete-unplaced">
        {answers.map((answer) => (
          <li key={answer.id}>
            <Quote insight={answer} lines={3} />
            <Menu
              label={t('review_acts_of', cut(insightText(answer), 60))}
              items={actsOf(answer)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
