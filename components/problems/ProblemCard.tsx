import { plural, t } from '@/lib/base/message';
import { Menu, type MenuItem } from '@/components/Menu';
import { Quote } from '@/components/Quote';
import { countVersions } from '@/lib/domain/contested';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { Counts, type OpenTally } from './Counts';
import { drag, dragOver, takeDropped, type Dropped } from './drag';
import { SeverityMark } from './SeverityMark';
import { Sparkline } from './Sparkline';
import './ProblemCard.css';

interface Props {
  problem: RankedProblem;
  isOpen: boolean;
  isChecked: boolean;
  acts: readonly MenuItem[];
  onOpen: () => void;
  onCheck: (isChecked: boolean) => void;
  onTally: OpenTally;
  onScore: () => void;
  /** Members or another problem were dragged here: an extra for what menu and keys do too. */
  onDrop: (dropped: Dropped) => void;
}

export function ProblemCard({ problem, isOpen, isChecked, acts, ...on }: Props) {
  const { id, statement, figures, score } = problem;
  const title = `problem-${id}`;
  return (
    <article
      class="problem-card"
      aria-labelledby={title}
      data-open={isOpen}
      data-problem={id}
      onDragOver={dragOver}
      onDrop={(event) => takeDropped(event, on.onDrop)}
    >
      <header>
        <input
          type="checkbox"
          class="problem-check"
          aria-label={t('review_select', statement)}
          checked={isChecked}
          onChange={(event) => on.onCheck(event.currentTarget.checked)}
        />
        <h2 id={title} draggable onDragStart={(event) => drag(event, { problem: id })}>
          <button type="button" class="problem-statement" aria-current={isOpen} onClick={on.onOpen}>
            {statement || t('review_unnamed_problem')}
          </button>
        </h2>
        <button
          type="button"
          class="score"
          aria-label={t('review_score_of', Math.round(score.score))}
          title={t('review_score_title')}
          onClick={on.onScore}
        >
          {Math.round(score.score)}
        </button>
        <Menu label={t('review_acts_of', statement)} items={acts} />
      </header>
      <Counts figures={figures} onOpen={on.onTally} />
      <Signs problem={problem} onTally={on.onTally} />
      {figures.newest && <Quote insight={figures.newest} lines={2} />}
    </article>
  );
}

/** Severity, trend, segments and plan in one quiet line. */
export function Signs({
  problem: { problem, figures },
  onTally,
}: Pick<Props, 'problem' | 'onTally'>) {
  const { severity, segments } = figures;
  const versions = problem ? countVersions(problem) : 1;
  return (
    <p class="problem-signs">
      <SeverityMark level={severity.level} />
      <Trend trend={figures.trend} onTally={onTally} />
      {segments.slice(0, 2).map(({ name, count, ids }) => (
        <button key={name} type="button" class="count" onClick={() => onTally(name, ids)}>
          {name} {count}
        </button>
      ))}
      {versions > 1 && <b class="problem-contested">{plural('contested_count', versions)}</b>}
      {problem && problem.status !== 'new' && <b>{t(`review_status_${problem.status}`)}</b>}
      {problem?.horizon && <b>{t(`review_column_${problem.horizon}`)}</b>}
      {problem?.moscow && <b>{t(`review_column_${problem.moscow}`)}</b>}
    </p>
  );
}

function Trend({
  trend,
  onTally,
}: Pick<Props, 'onTally'> & Pick<RankedProblem['figures'], 'trend'>) {
  const weeks = trend.weeks.map(({ count }) => count);
  const ids = trend.weeks.flatMap((week) => week.ids).toReversed();
  const label = plural('review_weeks_label', ids.length, weeks.join(', '));
  return (
    <button
      type="button"
      class="count problem-trend"
      data-direction={trend.direction}
      onClick={() => onTally(plural('review_in_weeks', ids.length), ids)}
    >
      <Sparkline values={weeks} label={label} /> {t(`review_direction_${trend.direction}`)}
    </button>
  );
}
