import { useState } from 'preact/hooks';
import { Dialog } from '@/components/Dialog';
import { plural, t } from '@/lib/base/message';
import type { RegroupOffer } from '@/lib/models/problems/regroup-offer';
import type { Regrouping } from '@/lib/review/regroup';
import { ProgressLine } from './GroupingLine';
import { RegroupChange } from './RegroupChange';
import './RegroupDialog.css';

interface Props {
  regroup: RegroupOffer;
  onClose: () => void;
}

/** RV15: what a new grouping, cut as it is here, or coarser, or finer, would change: to take whole or in part. */
export function RegroupDialog({ regroup, onClose }: Props) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const changes = regroup.changes.value;
  const accepted = changes.filter(({ id }) => !left.has(id));
  const progress = regroup.progress.value;
  const leave = (): void => {
    regroup.leave();
    onClose();
  };
  return (
    <Dialog title={t('review_regroup_title')} onClose={leave}>
      <p>{t('review_regroup_is')}</p>
      <Granularity regroup={regroup} />
      <ProgressLine progress={progress} />
      <p role="status" class="regroup-status">
        {progress ? '' : statusWords(changes)}
      </p>
      <ul class="regroup">
        {changes.map((change) => (
          <RegroupChange
            key={change.id}
            change={change}
            isAccepted={!left.has(change.id)}
            onAccept={(isAccepted) => setLeft(toggled(left, change.id, !isAccepted))}
          />
        ))}
      </ul>
      <div class="dialog-acts">
        <button
          type="button"
          class="button button-primary"
          disabled={accepted.length === 0}
          onClick={() => void regroup.accept(new Set(accepted.map(({ id }) => id))).then(onClose)}
        >
          {t('review_regroup_accept', accepted.length, changes.length)}
        </button>
        <button type="button" class="button" onClick={() => void regroup.keep().then(onClose)}>
          {t('review_regroup_keep')}
        </button>
      </div>
    </Dialog>
  );
}

const statusWords = (changes: readonly Regrouping[]): string =>
  changes.length === 0
    ? t('review_regroup_none')
    : plural(
        'review_regroup_offer',
        changes.reduce((sum, { insights }) => sum + insights.length, 0),
      );

function toggled(set: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}

const STEPS = [
  [-2, 'review_granularity_0'],
  [-1, 'review_granularity_1'],
  [0, 'review_granularity_2'],
  [1, 'review_granularity_3'],
  [2, 'review_granularity_4'],
] as const;

function Granularity({ regroup }: Pick<Props, 'regroup'>) {
  const chosen = regroup.granularity.value;
  return (
    <fieldset class="granularity">
      <legend class="field-label">{t('review_granularity_label')}</legend>
      <div>
        {STEPS.map(([step, name]) => (
          <label key={step}>
            <input
              type="radio"
              name="granularity"
              checked={step === chosen}
              onChange={() => void regroup.look(step)}
            />
            <span>{t(name)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
