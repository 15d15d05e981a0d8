import { optionId, type Combobox } from './use-combobox';
import './SuggestionList.css';

interface Props {
  combobox: Combobox;
  options: readonly string[];
  label: string;
}

/** The list below a combobox. Always in the page, so that `aria-controls` points at something. */
export function SuggestionList({ combobox, options, label }: Props) {
  return (
    <div
      id={combobox.listId}
      class="suggestions"
      role="listbox"
      aria-label={label}
      hidden={!combobox.shown}
    >
      {options.map((option, index) => (
        <div
          key={option}
          id={optionId(combobox.listId, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === combobox.active}
          // The field keeps the focus; a click would come after its blur had closed the list.
          onMouseDown={(event) => {
            event.preventDefault();
            combobox.pick(option);
          }}
        >
          {option}
        </div>
      ))}
    </div>
  );
}
