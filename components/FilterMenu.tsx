import { useId } from 'preact/hooks';
import { t } from '@/lib/base/message';
import type { FacetValue } from '@/lib/search/facets';
import type { Filter, FilterField } from '@/lib/search/filter';
import { valueWords } from './FilterTokens';

interface Props {
  /** Values to choose from by field: the fixed ones, and those in use with their counts. */
  choices: readonly { field: FilterField; values: readonly FacetValue[] }[];
  onAdd: (filter: Filter) => void;
}

const DATES = ['after', 'before'] as const;

/** Every filter within reach of the keyboard; choosing a value adds it at once. */
export function FilterMenu({ choices, onAdd }: Props) {
  const id = useId();
  return (
    <>
      <button type="button" class="button" popovertarget={id}>
        {t('filter_add')}
      </button>
      <div id={id} popover="auto" class="filter-menu">
        {choices.map(({ field, values }) => (
          <Choice key={field} field={field} values={values} onAdd={onAdd} />
        ))}
        {DATES.map((field) => (
          <label key={field} class="field">
            <span class="field-label">{t(`filter_${field}`)}</span>
            <input
              type="date"
              class="input"
              onChange={({ currentTarget: { value } }) => value && onAdd({ field, value })}
            />
          </label>
        ))}
      </div>
    </>
  );
}

interface ChoiceProps {
  field: FilterField;
  values: readonly FacetValue[];
  onAdd: (filter: Filter) => void;
}

function Choice({ field, values, onAdd }: ChoiceProps) {
  if (values.length === 0) return null;
  return (
    <label class="field">
      <span class="field-label">{t(`filter_${field}`)}</span>
      <select
        class="input"
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          onAdd({ field, value });
        }}
      >
        <option value="" disabled>
          {t('filter_choose')}
        </option>
        {values.map(({ value, count }) => (
          <option key={value} value={value}>
            {count < 0
              ? valueWords(field, value)
              : t('filter_value', valueWords(field, value), count)}
          </option>
        ))}
      </select>
    </label>
  );
}
