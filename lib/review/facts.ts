import { writeDay, writeList, writeNumber } from '@/lib/base/locale';
import { plural, t, type MessageKey } from '@/lib/base/message';
import type { Problem } from '@/lib/domain/problem';
import type { RankedProblem } from './ranked-problem';
import type { Redactor } from './redactor';
import { saidAt } from './tally';

type Row = readonly [label: string, value: string];

/** The numbers of a problem in words, and what the team plans. Rows without anything to say are left out. */
export function factsOf(problem: RankedProblem, redact: Redactor): Row[] {
  const { figures } = problem;
  const rows: [MessageKey, string][] = [
    ['review_fact_customers', customers(problem)],
    ['review_fact_insights', insights(problem)],
    ['review_fact_severity', severity(problem)],
    ['review_fact_trend', t(`review_trend_${figures.trend.direction}`)],
    ['review_fact_segments', redact.text(writeList(figures.segments.map(named)))],
    ['review_fact_value', figures.value.count > 0 ? writeNumber(figures.value.count) : ''],
    [
      'review_fact_answers',
      figures.answers.count > 0 ? plural('insights', figures.answers.count) : '',
    ],
    ['review_fact_plan', planOf(problem, redact)],
  ];
  return rows.flatMap(([key, value]) => (value ? [[t(key), value] as const] : []));
}

const named = ({ name, count }: { name: string; count: number }): string =>
  `${name} (${writeNumber(count)})`;

function customers({ figures }: RankedProblem): string {
  const { customers, companies } = figures;
  const sure = [
    plural('review_customers', customers.count),
    ...(companies.count > 0 ? [plural('review_companies', companies.count)] : []),
  ].join(', ');
  const { length } = customers.unknown;
  return length > 0 ? `${sure} ${plural('review_unnamed', length)}` : sure;
}

function insights({ members }: RankedProblem): string {
  const count = plural('insights', members.length);
  if (members.length === 0) return count;
  const times = members.map(saidAt);
  const [first, last] = [Math.min(...times), Math.max(...times)].map((at) => writeDay(at));
  return first === last ? `${count}, ${first}` : `${count}, ${first} – ${last}`;
}

function severity({ figures }: RankedProblem): string {
  const { level, levels } = figures.severity;
  const judged = levels[1].count + levels[2].count + levels[3].count;
  if (judged === 0) return '';
  return t('review_severity_of', t(`severity_${level}`), writeNumber(judged));
}

/** "New" says that nothing was decided. */
function statusOf({ status, shippedOn }: Problem): string {
  if (status === 'new') return '';
  const words = t(`review_status_${status}`);
  return status === 'shipped' && shippedOn ? `${words} ${writeDay(shippedOn)}` : words;
}

function planOf({ problem }: RankedProblem, redact: Redactor): string {
  if (!problem) return '';
  const parts = [
    statusOf(problem),
    problem.horizon && t(`review_column_${problem.horizon}`),
    problem.moscow && t(`review_column_${problem.moscow}`),
    problem.effort !== undefined && plural('review_weeks', problem.effort),
    problem.objective && redact.text(problem.objective),
  ];
  return parts.filter(Boolean).join(' · ');
}
