import { day } from '@/lib/base/day';
import { t } from '@/lib/base/message';
import { shorten } from '@/lib/base/shorten';
import { insightText } from '@/lib/domain/insight';
import type { ClipModel } from '@/lib/models/clip/clip-model';
import { useAltKeys } from './use-keys';

const SHOWN_CHARACTERS = 90;

/** Says that this was clipped before, while there is still a choice. Enter saves as always. */
export function ClippedBefore({ model, onSkip }: { model: ClipModel; onSkip: () => void }) {
  const earlier = model.before.found.value;
  const { addToEarlier, editEarlier } = model;
  useAltKeys({ KeyI: addToEarlier, KeyU: editEarlier });
  if (!earlier) return null;
  const { insight, because } = earlier;
  return (
    <section class="notice" aria-label={t('popup_before_label')}>
      <p role="status">
        {t(`popup_before_${because}`, day(insight.createdAt))}{' '}
        {because === 'record' && (
          <q dir="auto">{shorten(insightText(insight), SHOWN_CHARACTERS)}</q>
        )}
      </p>
      <div class="notice-actions">
        <button type="button" class="button" onClick={() => void addToEarlier()}>
          {t('popup_before_add')} <kbd aria-hidden="true">Alt I</kbd>
        </button>
        <button type="button" class="button" onClick={() => void editEarlier()}>
          {t('popup_before_edit')} <kbd aria-hidden="true">Alt U</kbd>
        </button>
        <button type="button" class="button button-quiet" onClick={onSkip}>
          {t('popup_before_skip')}
        </button>
      </div>
    </section>
  );
}
