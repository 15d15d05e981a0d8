import { t, type MessageKey } from '@/lib/base/message';
import type { ClipModel } from '@/lib/models/clip/clip-model';
import { FORM } from './DraftForm';

interface Props {
  model: ClipModel;
  onPicture: () => void;
  onDiscard: () => void;
  onShow: () => void;
  onReview: () => void;
  onOptions: () => void;
}

const MORE = 'more';

/** Always in view: Save, and behind three dots what is needed less. */
export function Foot({ model, onPicture, onDiscard, onShow, onReview, onOptions }: Props) {
  const { name } = model.phase.value;
  const isDraft = name === 'draft' || name === 'saving';
  return (
    <footer class="popup-foot">
      {isDraft && (
        <>
          <button
            type="submit"
            form={FORM}
            class="button button-primary"
            disabled={name === 'saving'}
          >
            {t(model.before.found.value ? 'popup_before_anyway' : 'popup_save')}{' '}
            <kbd aria-hidden="true">⏎</kbd>
          </button>
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('picture_take')}
            title={t('picture_take')}
            onClick={onPicture}
          >
            <Camera />
          </button>
        </>
      )}
      <button type="button" class="button button-quiet popup-review" onClick={onReview}>
        {t('popup_open_review')}
      </button>
      <button
        type="button"
        class="button button-icon"
        popoverTarget={MORE}
        aria-label={t('popup_more')}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div id={MORE} popover class="popup-more">
        {model.before.count.value > 0 && <Act name="popup_show_clipped" onClick={onShow} />}
        {isDraft && <Act name="popup_discard" onClick={onDiscard} />}
        <Act name="popup_options" onClick={onOptions} />
      </div>
    </footer>
  );
}

/** Closes what it stands in, as a choice from a menu does. */
const Act = ({ name, onClick }: { name: MessageKey; onClick: () => void }) => (
  <button
    type="button"
    class="button button-quiet"
    popoverTarget={MORE}
    popoverTargetAction="hide"
    onClick={onClick}
  >
    {t(name)}
  </button>
);

const Camera = () => (
  <svg
    width="18"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    aria-hidden="true"
  >
    <path d="M1 4.5h4l1.5-3h5l1.5 3h4v10h-16z" stroke-linejoin="round" />
    <circle cx="9" cy="9" r="3" />
  </svg>
);
