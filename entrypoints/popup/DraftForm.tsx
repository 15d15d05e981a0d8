import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { HealthNotes } from '@/components/HealthNotes';
import { KindSelect } from '@/components/KindSelect';
import { Quote } from '@/components/Quote';
import { SeverityPicker } from '@/components/SeverityPicker';
import { day } from '@/lib/base/day';
import { plural, t } from '@/lib/base/message';
import type { ClipModel } from '@/lib/models/clip/clip-model';
import { DraftCompetitor, DraftCustomer, DraftTags } from './draft-fields';
import { useSaveKey } from './use-keys';

const QUOTE_LINES = 4;

interface Props {
  model: ClipModel;
  /** Where there are any. */
  pictures: ComponentChildren;
  /** What was clipped before, once it is known. */
  notices: ComponentChildren;
}

/** The button that saves stands in the foot, outside of the form. */
export const FORM = 'clip';

/** Everything the page knows is filled in; Enter in any single-line field saves. */
export function DraftForm({ model, pictures, notices }: Props) {
  const draft = model.draft.value;
  const form = useRef<HTMLFormElement>(null);
  // The tags are what a person adds most: typing begins there at once, and Enter in it, empty, saves.
  useLayoutEffect(
    () => form.current?.querySelector<HTMLInputElement>('.tag-box input')?.focus(),
    [],
  );
  useSaveKey(model.save);
  if (!draft) return null;
  return (
    <form
      ref={form}
      id={FORM}
      class="popup-form"
      onSubmit={(event) => {
        event.preventDefault();
        void model.save();
      }}
    >
      {draft.edits && (
        <p class="popup-editing" role="status">
          {t('popup_editing', day(draft.edits.createdAt))}
        </p>
      )}
      <Quote insight={draft} lines={QUOTE_LINES} />
      {draft.source.whole && <p class="popup-whole">{t(`popup_whole_${draft.source.whole}`)}</p>}
      <HealthNotes health={draft.source.health} />
      {pictures}
      <EarlierQuote model={model} />
      {notices}
      <div class="popup-row popup-judgement">
        <KindSelect value={draft.kind} onChange={(kind) => model.change({ kind })} />
        <SeverityPicker
          value={draft.severity}
          onChange={(severity) => model.change({ severity })}
        />
      </div>
      <DraftTags model={model} draft={draft} />
      {draft.kind === 'competitor' ? (
        <DraftCompetitor model={model} draft={draft} />
      ) : (
        <DraftCustomer model={model} draft={draft} />
      )}
      <label class="field">
        <span class="field-label">{t('note_label')}</span>
        <textarea
          class="input"
          dir="auto"
          rows={1}
          value={draft.note}
          onInput={(event) => model.change({ note: event.currentTarget.value })}
        />
      </label>
    </form>
  );
}

function EarlierQuote({ model }: { model: ClipModel }) {
  const earlier = model.earlier.value;
  if (earlier.length === 0) return null;
  return (
    <p class="warning">
      {t(model.draft.value?.edits ? 'popup_selected_now' : 'popup_earlier')}{' '}
      <button type="button" class="button button-quiet" onClick={model.keepEarlier}>
        {plural('popup_keep_earlier', earlier.length)}
      </button>
    </p>
  );
}
