import { useEffect, useRef, useState } from 'preact/hooks';
import { Quote } from '@/components/Quote';
import { t } from '@/lib/base/message';
import type { ClipModel } from '@/lib/models/clip/clip-model';

interface Props {
  model: ClipModel;
  onClose: () => void;
}

/** Long enough to read "Saved" and to reach for Undo; somebody who does is not hurried. */
const CLOSES_AFTER_MS = 2_500;

const WORDS = {
  saved: 'popup_saved',
  added: 'popup_added',
  changed: 'popup_changed_insight',
} as const;

/** Shown only after the insight is on disk. */
export function Saved({ model, onClose }: Props) {
  const isHeld = useIsUsed();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onClose, CLOSES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onClose]);
  const draft = model.draft.value;
  return (
    <div class="popup-saved">
      <p class="popup-saved-line">
        <output>
          <span aria-hidden="true">✓</span> {t(WORDS[model.phase.value.name as keyof typeof WORDS])}
        </output>
        <button
          ref={undo}
          type="button"
          class="button button-quiet"
          onClick={() => void model.undo()}
        >
          {t('undo')}
        </button>
      </p>
      {draft && <Quote insight={draft} lines={2} />}
    </div>
  );
}

/** True once somebody moves the pointer over the popup or presses a key in it. */
function useIsUsed(): boolean {
  const [isUsed, setUsed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('pointermove', () => setUsed(true), stop);
    document.addEventListener('keydown', () => setUsed(true), stop);
    return () => stop.abort();
  }, []);
  return isUsed;
}
