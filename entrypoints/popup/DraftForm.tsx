import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { HealthNotes } from '@/components/HealthNotes';
import { KindSelect } from '@/components/KindSelect';
import { Quote } from '@/components/Quote';
import { SeverityPicker } from '@/components/SeverityPicker';
import { SuggestInput } from '@/components/SuggestInput';
import { TagInput } from '@/components/TagInput';
import { day } from '@/lib/base/day';
import { plural, t } from '@/lib/base/message';
import type { Draft } from '@/lib/domain/draft';
import { addTag, suggestNames, type Usage } from '@/lib/domain/tags';
import type { ClipModel } from '@/lib/models/clip-model';

const QUOTE_LINES = 4;
const OFFERS = 6;

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
  useSaveKey(model);
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
      <Tags model={model} draft={draft} />
      {draft.kind === 'competitor' ? (
        <Rival model={model} draft={draft} />
      ) : (
        <Who model={model} draft={draft} />
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

/** Ctrl or Cmd with Enter saves from anywhere, also from the note. */
function useSaveKey(model: ClipModel): void {
  useEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void model.save();
    };
    document.addEventListener('keydown', onKey, stop);
    return () => stop.abort();
  }, [model]);
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

interface FieldProps {
  model: ClipModel;
  draft: Draft;
}

function Tags({ model, draft }: FieldProps) {
  const { tags } = model.names;
  const known = tags.value.map(({ name }) => name);
  return (
    <TagInput
      tags={draft.tags}
      pending={draft.pendingTag}
      suggestions={suggestNames(draft.pendingTag, tags.value, {
        without: draft.tags,
        limit: OFFERS,
      })}
      onPending={(pendingTag) => model.change({ pendingTag })}
      onAdd={(tag) => model.change({ tags: addTag(draft.tags, tag, known), pendingTag: '' })}
      onRemove={(tag) => model.change({ tags: draft.tags.filter((other) => other !== tag) })}
    />
  );
}

function Who({ model, draft: { customer } }: FieldProps) {
  return (
    <div class="popup-row popup-who">
      <SuggestInput
        label={t('customer_label')}
        value={customer?.name ?? ''}
        suggestions={offer(customer?.name ?? '', model.names.people.value)}
        onChange={(name) => model.change({ customer: { ...customer, name } })}
      />
      <SuggestInput
        label={t('company_label')}
        placeholder={t('company_label')}
        value={customer?.company ?? ''}
        suggestions={offer(customer?.company ?? '', model.names.companies.value)}
        onChange={(company) => model.change({ customer: { ...customer, company } })}
      />
    </div>
  );
}

function Rival({ model, draft: { competitor = '' } }: FieldProps) {
  return (
    <SuggestInput
      label={t('competitor_label')}
      value={competitor}
      suggestions={offer(competitor, model.names.competitors.value)}
      onChange={(name) => model.change({ competitor: name || undefined })}
    />
  );
}

const offer = (typed: string, usage: readonly Usage[]): string[] =>
  suggestNames(typed, usage, { limit: OFFERS });
