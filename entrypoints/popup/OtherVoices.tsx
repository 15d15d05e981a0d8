import { useState } from 'preact/hooks';
import { plural, t } from '@/lib/base/message';
import type { ClipModel } from '@/lib/models/clip-model';
import { OtherQuotes } from './OtherQuotes';
import { useAltKeys } from './use-keys';

const QUOTES = 'other-quotes';

/** Who else said this, in whose words, and one key to file the draft with them. */
export function OtherVoices({ model }: { model: ClipModel }) {
  const [isOpen, setOpen] = useState(false);
  const others = model.voices.others.value;
  const problem = others?.problem;
  const isAttached = !!problem && model.draft.value?.problemId === problem.id;
  useAltKeys({ KeyA: () => toggle(model) });
  if (!others) return null;
  return (
    <section class="notice notice-line" aria-label={t('popup_others_label')}>
      <p role="status">
        <button
          type="button"
          class="notice-count"
          aria-expanded={isOpen}
          aria-controls={QUOTES}
          // A click leaves the focus where Enter saves.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setOpen(!isOpen)}
        >
          {plural('popup_others', others.said.length)}
        </button>
        {problem && (
          <>
            {isAttached ? ` · ${t('popup_attached')} ` : ' · '}
            <strong dir="auto">{problem.statement}</strong>
          </>
        )}
      </p>
      {problem && (
        <button type="button" class="button" onClick={() => toggle(model)}>
          {t(isAttached ? 'popup_detach' : 'popup_attach')} <kbd aria-hidden="true">Alt A</kbd>
        </button>
      )}
      {isOpen && <OtherQuotes id={QUOTES} said={others.said} />}
    </section>
  );
}

function toggle(model: ClipModel): void {
  const id = model.voices.others.value?.problem?.id;
  if (id) model.change({ problemId: model.draft.value?.problemId === id ? undefined : id });
}
