import { useId, useRef } from 'preact/hooks';
import { t } from '@/lib/base/message';
import { SuggestionList } from './SuggestionList';
import { useCombobox } from './use-combobox';
import './TagInput.css';

interface Props {
  tags: readonly string[];
  /** The tag being typed and not yet added. */
  pending: string;
  /** Tags to offer for `pending`, best first, without those already on. */
  suggestions: readonly string[];
  onPending: (text: string) => void;
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

/** So many are shown as chips before anything is typed. */
const OFFERED = 3;

export function TagInput(props: Props) {
  const { tags, pending, suggestions, onPending, onAdd, onRemove } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ options: suggestions, onPick: onAdd });

  const onKeyDown = (event: KeyboardEvent) => {
    if (combobox.takeKey(event) || event.isComposing) return;
    const last = tags.at(-1);
    if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === ',') {
      // An empty field leaves Enter to the form, which saves.
      if (event.key === 'Enter' && !pending.trim()) return;
      event.preventDefault();
      event.stopPropagation();
      combobox.close();
      onAdd(pending);
    } else if (event.key === 'Backspace' && pending === '' && last !== undefined) {
      onRemove(last);
    }
  };
  const remove = (tag: string) => {
    onRemove(tag);
    input.current?.focus();
  };

  return (
    <div class="field suggestions-anchor">
      <label class="field-label" for={id}>
        {t('tag_label')}
      </label>
      <div class="input tag-box">
        {tags.map((tag) => (
          <Chip key={tag} tag={tag} onRemove={remove} />
        ))}
        <input
          {...combobox.inputProps}
          ref={input}
          id={id}
          dir="auto"
          value={pending}
          onInput={(event) => {
            combobox.open();
            addWhole(event.currentTarget.value, onAdd, onPending);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <SuggestionList combobox={combobox} options={suggestions} label={t('tag_suggestions')} />
      {pending === '' && suggestions.length > 0 && (
        <Offers tags={suggestions.slice(0, OFFERED)} onAdd={onAdd} />
      )}
    </div>
  );
}

/** Pasted lists: every part before a comma is a whole tag, the rest is still being typed. */
function addWhole(text: string, onAdd: (tag: string) => void, onPending: (text: string) => void) {
  const parts = text.split(',');
  const rest = parts.pop() ?? '';
  for (const part of parts) onAdd(part);
  onPending(rest.trimStart());
}

function Chip({ tag, onRemove }: { tag: string; onRemove: (tag: string) => void }) {
  return (
    <span class="chip">
      <span dir="auto">{tag}</span>
      <button
        type="button"
        class="button-icon button"
        aria-label={t('tag_remove', tag)}
        onClick={() => onRemove(tag)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </span>
  );
}

function Offers({ tags, onAdd }: { tags: readonly string[]; onAdd: (tag: string) => void }) {
  return (
    <div class="tag-offers">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="chip chip-offer"
          aria-label={t('tag_add', tag)}
          onClick={() => onAdd(tag)}
        >
          {tag}
        </button>
      ))}
    </div>
  );
}
