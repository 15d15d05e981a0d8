import { plural, t } from '@/lib/base/message';
import type { SyncCare } from '@/lib/models/sharing/sync-care';

/** Pictures that are not where they should be: what is wrong, and another try. Nothing of them is lost. */
export function PictureTrouble({ care }: { care: SyncCare }) {
  const { refused, roomless } = care.pictures.value;
  if (refused.length + roomless === 0) return null;
  const reasons = [...new Set(refused.map(({ why }) => why))];
  return (
    <div class="care">
      {refused.length > 0 && (
        <p>
          {plural('care_pictures_refused', refused.length)} {reasons.map(reasonWords).join(' ')}
        </p>
      )}
      {roomless > 0 && (
        <p>
          {plural('care_pictures_roomless', roomless)} {t('care_pictures_room')}
        </p>
      )}
      <div class="page-actions">
        <button type="button" class="button" onClick={() => void care.retryPictures()}>
          {t('care_retry')}
        </button>
      </div>
    </div>
  );
}

const reasonWords = (why: string): string =>
  why === 'attachment-too-large' ? t('care_pictures_large') : t('care_pictures_why', why);
