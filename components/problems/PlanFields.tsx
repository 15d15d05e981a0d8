import { t } from '@/lib/base/message';
import { HORIZONS, MOSCOW, STATUSES, type Problem } from '@/lib/domain/problem';
import type { ProblemPatch } from '@/lib/review/edit';
import { Choice, Field } from './fields';
import './PlanFields.css';

interface Props {
  problem: Problem | undefined;
  onChange: (patch: ProblemPatch) => void;
}

/** What the team decided. Each field is saved when it is left. */
export function PlanFields({ problem, onChange }: Props) {
  const plan: Partial<Problem> = problem ?? { status: 'new' };
  return (
    <div class="plan">
      <Choice
        label={t('review_field_status')}
        value={plan.status}
        options={STATUSES.map((key) => [key, t(`review_status_${key}`)])}
        onChange={(value) => onChange({ status: STATUSES.find((key) => key === value) ?? 'new' })}
      />
      <Choice
        label={t('review_field_horizon')}
        value={plan.horizon}
        options={withNone(HORIZONS)}
        onChange={(value) => onChange({ horizon: HORIZONS.find((key) => key === value) })}
      />
      <Choice
        label={t('review_field_moscow')}
        value={plan.moscow}
        options={withNone(MOSCOW)}
        onChange={(value) => onChange({ moscow: MOSCOW.find((key) => key === value) })}
      />
      <Field
        label={t('review_field_effort')}
        type="number"
        value={plan.effort?.toString()}
        onChange={(value) => onChange({ effort: value ? Math.max(0, Number(value)) : undefined })}
      />
      <Field
        label={t('review_field_shipped')}
        type="date"
        value={plan.shippedOn?.slice(0, 10)}
        onChange={(value) => onChange(shippedPatch(value))}
      />
      <Field
        label={t('review_field_objective')}
        type="text"
        value={plan.objective}
        onChange={(value) => onChange({ objective: value || undefined })}
      />
      <Field
        label={t('review_field_link')}
        type="url"
        value={plan.link}
        onChange={(value) => onChange({ link: value || undefined })}
      />
      <Field
        label={t('review_notes')}
        type="lines"
        value={plan.notes}
        onChange={(notes) => onChange({ notes })}
      />
    </div>
  );
}

/** A day begins at midnight in UTC, the same on every machine of a team. Without one it has not shipped. */
const shippedPatch = (day: string): ProblemPatch =>
  day ? { shippedOn: `${day}T00:00:00.000Z`, status: 'shipped' } : { status: 'planned' };

type Column = (typeof HORIZONS | typeof MOSCOW)[number];

const withNone = (keys: readonly Column[]): (readonly [string, string])[] => [
  ['', t('review_column_none')],
  ...keys.map((key) => [key, t(`review_column_${key}`)] as const),
];
