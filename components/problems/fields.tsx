import { useId } from 'preact/hooks';

interface ChoiceProps {
  label: string;
  /** Undefined while nothing is decided, which is the choice with an empty key. */
  value: string | undefined;
  options: readonly (readonly [key: string, text: string])[];
  onChange: (key: string) => void;
}

export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="input"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface FieldProps {
  label: string;
  type: 'text' | 'number' | 'date' | 'url';
  value: string | undefined;
  /** Called when the field is left, with what was typed. */
  onChange: (value: string) => void;
}

export function Field({ label, type, value, onChange }: FieldProps) {
  const id = useId();
  const kind =
    type === 'number' ? ({ type, min: 0, step: 0.5 } as const) : ({ type } as { type: 'text' });
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        {...kind}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value.trim())}
      />
    </div>
  );
}
