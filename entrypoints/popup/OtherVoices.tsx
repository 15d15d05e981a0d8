import { plural, t } from '@/lib/base/message';
import type { ClipModel } from '@/lib/models/clip-model';
import { useAltKeys } from './use-keys';

/** Who else said this, and one key to file the draft with them. */
export function OtherVoices({ model }: { model: ClipModel }) {
  const others = model.voices.others.value;
  const problem = others?.problem;
  const isAttached = !!problem && model.draft.value?.problemId === problem.id;
  useAltKeys({ KeyA: () => toggle(model) });
  if (!others) return null;
  return (
    <section class="notice notice-line" aria-label={t('popup_others_label')}>
      <p role="status">
        {isAttached ? t('popup_attached') : plural('popup_others', others.count)}
        {problem && (
          <>
            {isAttached ? ' ' : ' · '}
            <strong dir="auto">{problem.statement}</strong>
          </>
        )}
      </p>
      {problem && (
        <button type="button" class="button" onClick={() => toggle(model)}>
          {t(isAttached ? 'popup_detach' : 'popup_attach')} <kbd aria-hidden="true">Alt A</kbd>
        </button>
      )}
    </section>
  );
}

function toggle(model: ClipModel): void {
  const id = model.voices.others.value?.problem?.id;
  if (id) model.change({ problemId: model.draft.value?.problemId === id ? undefined : id });
}
