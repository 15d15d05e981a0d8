import { useId } from 'preact/hooks';
import { SuggestionList } from './SuggestionList';
import { useCombobox } from './use-combobox';

interface Props {
  label: string;
  value: string;
  /** Names to offer for the present value, best first. */
  suggestions: readonly string[];
  /** Where the label is not drawn. */
  placeholder?: string;
  onChange: (value: string) => void;
}

/** One line of text that may be anything, with names already in use on offer. */
export function SuggestInput({ label, value, suggestions, placeholder, onChange }: Props) {
  const id = useId();
  const offered = suggestions.filter((name) => name !== value);
  const combobox = useCombobox({ options: offered, onPick: onChange });
  return (
    <div class="field suggestions-anchor">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        {...combobox.inputProps}
        id={id}
        class="input"
        dir="auto"
        value={value}
        placeholder={placeholder}
        onInput={(event) => {
          combobox.open();
          onChange(event.currentTarget.value);
        }}
        onKeyDown={(event) => void combobox.takeKey(event)}
      />
      <SuggestionList combobox={combobox} options={offered} label={label} />
    </div>
  );
}
