import { plural, t } from '@/lib/base/message';
import { writeNumber } from '@/lib/base/locale';
import type { RegroupOffer } from '@/lib/models/problems/regroup-offer';

interface Props {
  regroup: RegroupOffer;
  onLook: () => void;
}

/** What the engine is at, or what it has to offer; nothing while it rests. */
export function GroupingLine({ regroup, onLook }: Props) {
  const progress = regroup.progress.value;
  const moved = regroup.changes.value.reduce((sum, { insights }) => sum + insights.length, 0);
  return (
    <>
      <ProgressLine progress={progress} />
      {!progress && moved > 0 && (
        <p class="regroup-offer">
          {plural('review_regroup_offer', moved)}
          <button type="button" class="button" onClick={onLook}>
            {t('review_regroup_look')}
          </button>
        </p>
      )}
    </>
  );
}

/** The step is announced; how far it is, which changes each second, is only shown. */
export function ProgressLine({ progress }: { progress: RegroupOffer['progress']['value'] }) {
  return (
    <p class="grouping-progress">
      <span role="status">
        {progress && t(`review_progress_${progress.step}`, writeNumber(progress.total))}
      </span>
      {progress && 'done' in progress && (
        <span aria-hidden="true"> {writeNumber(progress.done)}</span>
      )}
    </p>
  );
}
