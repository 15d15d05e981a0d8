import { plural, t } from '@/lib/base/message';
import { countVersions } from '@/lib/domain/contested';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { OpenTally } from './Counts';
import { SeverityMark } from './SeverityMark';
import './Signs.css';

interface Props {
  problem: RankedProblem;
  onTally: OpenTally;
  /** The largest are enough on a card. */
  segments?: number;
}

/** Severity, plan, what is new, whom it hits and who answers it, in one quiet line. */
export function Signs({ problem: { problem, figures }, onTally, segments = 2 }: Props) {
  const { severity, fresh, answers } = figures;
  const versions = problem ? countVersions(problem) : 1;
  return (
    <p class="signs">
      <SeverityMark level={severity.level} />
      {versions > 1 && <b class="sign-contested">{plural('contested_count', versions)}</b>}
      {problem && problem.status !== 'new' && <b>{t(`review_status_${problem.status}`)}</b>}
      {problem?.horizon && <b>{t(`review_column_${problem.horizon}`)}</b>}
      {problem?.moscow && <b>{t(`review_column_${problem.moscow}`)}</b>}
      {fresh.count > 0 && (
        <Sign text={plural('review_fresh', fresh.count)} ids={fresh.ids} {...{ onTally }} isFresh />
      )}
      {figures.segments.slice(0, segments).map(({ name, count, ids }) => (
        <Sign key={name} text={`${name} ${count}`} title={name} ids={ids} {...{ onTally }} />
      ))}
      {answers.count > 0 && (
        <Sign
          text={plural('review_answers_short', answers.count)}
          title={plural('review_answers', answers.count)}
          ids={answers.ids}
          {...{ onTally }}
        />
      )}
    </p>
  );
}

interface SignProps extends Pick<Props, 'onTally'> {
  text: string;
  title?: string;
  ids: readonly string[];
  isFresh?: boolean;
}

const Sign = ({ text, title = text, ids, isFresh, onTally }: SignProps) => (
  <button
    type="button"
    class="count"
    data-fresh={isFresh}
    title={title}
    onClick={() => onTally(title, ids)}
  >
    {text}
  </button>
);
