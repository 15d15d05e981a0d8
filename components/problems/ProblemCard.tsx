import { t } from '@/lib/base/message';
import { Menu, type MenuItem } from '@/components/Menu';
import { Quote } from '@/components/Quote';
import { inShort } from '@/lib/mail/in-short';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { Counts, type OpenTally } from './Counts';
import { drag, dropPlace, type Dropped } from './drag';
import { leadOf } from './lead-of';
import { Signs } from './Signs';
import { Statement } from './Statement';
import './ProblemCard.css';

interface Props {
  problem: RankedProblem;
  isOpen: boolean;
  isChecked: boolean;
  /** Shows the score for each week of effort, where that is known. */
  isPerWeek: boolean;
  acts: readonly MenuItem[];
  onOpen: () => void;
  onCheck: (isChecked: boolean) => void;
  onTally: OpenTally;
  onScore: () => void;
  /** Members or another problem were dragged here: an extra for what menu and keys do too. */
  onDrop: (dropped: Dropped) => void;
}

/** Four quiet lines: the statement, who says it, how bad it is, and the newest words. */
export function ProblemCard({ problem, isOpen, isChecked, isPerWeek, acts, ...on }: Props) {
  const { id, statement, figures } = problem;
  const newest = figures.newest && inShort(figures.newest);
  const title = `problem-${id}`;
  return (
    <article
      class="problem-card"
      aria-labelledby={title}
      data-open={isOpen}
      data-problem={id}
      {...dropPlace(on.onDrop)}
    >
      <header>
        <h2 id={title} draggable onDragStart={(event) => drag(event, { problem: id })}>
          <Statement problem={problem} onOpen={on.onOpen} isOpen={isOpen} />
        </h2>
        <label class="check-target problem-check">
          <input
            type="checkbox"
            aria-label={t('review_select', statement)}
            checked={isChecked}
            onChange={(event) => on.onCheck(event.currentTarget.checked)}
          />
        </label>
        <ScoreButton problem={problem} isPerWeek={isPerWeek} onScore={on.onScore} />
        <Menu label={t('review_acts_of', statement)} items={acts} />
      </header>
      <Counts figures={figures} onOpen={on.onTally} />
      <Signs problem={problem} onTally={on.onTally} />
      {newest && <Quote insight={newest} lines={2} lead={leadOf(newest, problem)} isTeaser />}
    </article>
  );
}

function ScoreButton({
  problem,
  isPerWeek,
  onScore,
}: Pick<Props, 'problem' | 'isPerWeek' | 'onScore'>) {
  const { score, scorePerWeek } = problem;
  const whole = Math.round(score.score);
  const perWeek = Math.round(scorePerWeek ?? 0);
  const isShared = isPerWeek && scorePerWeek !== undefined;
  return (
    <button
      type="button"
      class="score"
      aria-label={isShared ? t('review_score_a_week_of', perWeek) : t('review_score_of', whole)}
      title={t('review_score_title')}
      onClick={onScore}
    >
      {isShared ? t('review_score_a_week', perWeek) : whole}
    </button>
  );
}
