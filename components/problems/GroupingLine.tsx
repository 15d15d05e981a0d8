import { plural, t } from '@/lib/base/message';
import { writeNumber } from '@/lib/base/locale';
import type { Progress, RegroupOffer } from '@/lib/models/regroup-offer';

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
      <p class="grouping-progress" role="status">
        {progress ? progressWords(progress) : ''}
      </p>
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

export function progressWords(progress: Progress): string {
  const total = writeNumber(progress.total);
  if (progress.step === 'reading')
    return t('review_progress_reading', writeNumber(progress.done), total);
  return t(`review_progress_${progress.step}`, total);
}
