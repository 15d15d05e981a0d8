import { t } from '@/lib/base/message';
import type { BoardBy, BoardColumn, Column } from '@/lib/review/board';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { Counts, type OpenTally } from './Counts';
import { drag, dropPlace } from './drag';
import { Signs } from './Signs';
import { Statement } from './Statement';
import { useFollowCard } from './use-follow-card';
import './Board.css';

interface Props {
  columns: readonly Column[];
  by: BoardBy;
  onBy: (by: BoardBy) => void;
  onOpen: (problem: RankedProblem) => void;
  onPut: (id: string, column: BoardColumn) => void;
  onTally: OpenTally;
}

const WAYS: readonly BoardBy[] = ['horizon', 'moscow'];

/** The roadmap. A card is put elsewhere by its own menu of columns, or dragged. */
export function Board({ columns, by, onBy, ...on }: Props) {
  const follow = useFollowCard();
  return (
    <div class="board-screen">
      <div class="segments" role="group" aria-label={t('review_board_by')}>
        {WAYS.map((way) => (
          <button
            key={way}
            type="button"
            class="button"
            aria-pressed={way === by}
            onClick={() => onBy(way)}
          >
            {t(`review_board_${way}`)}
          </button>
        ))}
      </div>
      <div class="board">
        {columns.map(({ key, problems }) => (
          <section
            key={key}
            class="board-column"
            aria-labelledby={`column-${key}`}
            {...dropPlace((dropped) => {
              if ('problem' in dropped && !problems.some(({ id }) => id === dropped.problem))
                on.onPut(dropped.problem, key);
            })}
          >
            <h2 id={`column-${key}`}>
              {t(`review_column_${key}`)} <small>{problems.length}</small>
            </h2>
            <ul>
              {problems.map((problem) => (
                <Card
                  key={problem.id}
                  problem={problem}
                  column={key}
                  columns={columns}
                  {...on}
                  onPut={(id, column) => {
                    follow(id);
                    on.onPut(id, column);
                  }}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

interface CardProps extends Pick<Props, 'columns' | 'onOpen' | 'onPut' | 'onTally'> {
  problem: RankedProblem;
  column: BoardColumn;
}

function Card({ problem, column, columns, onOpen, onPut, onTally }: CardProps) {
  return (
    <li
      class="board-card"
      data-problem={problem.id}
      draggable
      onDragStart={(event) => drag(event, { problem: problem.id })}
    >
      <Statement problem={problem} onOpen={() => onOpen(problem)} />
      <Counts figures={problem.figures} onOpen={onTally} />
      {problem.problem?.objective && (
        <p class="board-objective" dir="auto">
          {problem.problem.objective}
        </p>
      )}
      <Signs problem={problem} onTally={onTally} segments={0} />
      <select
        class="input"
        aria-label={t('review_put_into', problem.statement)}
        value={column}
        onChange={({ currentTarget }) => {
          const chosen = columns.find(({ key }) => key === currentTarget.value);
          if (chosen) onPut(problem.id, chosen.key);
        }}
      >
        {columns.map(({ key }) => (
          <option key={key} value={key}>
            {t(`review_column_${key}`)}
          </option>
        ))}
      </select>
    </li>
  );
}
