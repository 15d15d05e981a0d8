import { writeNumber } from '@/lib/base/locale';
import { plural, t } from '@/lib/base/message';
import { countVersions } from '@/lib/domain/contested';
import type { Problem } from '@/lib/domain/problem';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { OpenTally } from './Counts';
import { SeverityMark } from './SeverityMark';
import './Signs.css';

interface Props {
  problem: RankedProblem;
  onTally: OpenTally;
  /** The largest are enough on a card. */
  segments?: number;
  hasValue?: boolean;
}

/** Severity, plan, what is new, whom it hits and who answers it, in one quiet line. */
export function Signs({
  problem: { problem, figures },
  onTally,
  segments = 2,
  hasValue = false,
}: Props) {
  const { severity, fresh, answers, value } = figures;
  const versions = problem ? countVersions(problem) : 1;
  return (
    <p class="signs">
      <SeverityMark level={severity.level} />
      {versions > 1 && <b class="sign-contested">{plural('contested_count', versions)}</b>}
      {problem && <Plan problem={problem} />}
      {fresh.count > 0 && (
        <Sign text={plural('review_fresh', fresh.count)} ids={fresh.ids} {...{ onTally }} isFresh />
      )}
      {figures.segments.slice(0, segments).map(({ name, count, ids }) => (
        <Sign key={name} text={`${name} ${count}`} title={name} ids={ids} {...{ onTally }} />
      ))}
      {hasValue && value.count > 0 && (
        <Sign text={t('review_worth', writeNumber(value.count))} ids={value.ids} {...{ onTally }} />
      )}
      {answers.count > 0 && (
        <Sign
          text={t('review_answers_short', answers.count)}
          title={plural('review_answers', answers.count)}
          ids={answers.ids}
          {...{ onTally }}
        />
      )}
    </p>
  );
}

function Plan({ problem: { status, horizon, moscow, effort } }: { problem: Problem }) {
  return (
    <>
      {status !== 'new' && <b>{t(`review_status_${status}`)}</b>}
      {horizon && status !== 'shipped' && <b>{t(`review_column_${horizon}`)}</b>}
      {moscow && <b>{t(`review_column_${moscow}`)}</b>}
      {effort !== undefined && (
        <b title={t('review_field_effort')}>{plural('review_weeks', effort)}</b>
      )}
    </>
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
