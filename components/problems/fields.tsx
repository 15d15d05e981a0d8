import type { TargetedEvent } from 'preact';
import { useId, useState } from 'preact/hooks';

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
  type: 'text' | 'number' | 'date' | 'url' | 'lines';
  value: string | undefined;
  /** What may stand there, shown while nothing does. */
  example?: string;
  /** Called when the field is left, with what was typed. */
  onChange: (value: string) => void;
  /** Called with each letter, where `value` may change by itself: what is typed counts at once. */
  onType?: (value: string) => void;
}

export function Field({ label, type, value = '', example, onChange, onType }: FieldProps) {
  const id = useId();
  // What is being typed outlives a redraw for another reason; what was saved takes its place. Not by an effect:
  // one that runs after the first letters would throw them away.
  const [typed, setTyped] = useState<{ over: string; text?: string }>({ over: value });
  // A value that comes by itself waits until the field is left: the next letter would be appended to it.
  const [hasFocus, setFocus] = useState(false);
  if (typed.over !== value && !hasFocus) setTyped({ over: value });
  const shared = {
    id,
    class: 'input',
    dir: 'auto' as const,
    placeholder: example,
    value: typed.over === value || hasFocus ? (typed.text ?? typed.over) : value,
    onFocus: () => setFocus(true),
    onBlur: () => setFocus(false),
    onInput({ currentTarget: { value: text } }: TypedEvent) {
      setTyped({ over: value, text });
      onType?.(text);
    },
    onChange: (event: TypedEvent) => onChange(event.currentTarget.value.trim()),
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {type === 'lines' && <textarea {...shared} />}
      {type === 'number' && <input {...shared} type="number" min={0} step={0.5} />}
      {type !== 'lines' && type !== 'number' && <input {...shared} {...({ type } as TextType)} />}
    </div>
  );
}

type TypedEvent = TargetedEvent<HTMLInputElement | HTMLTextAreaElement>;
/** Preact's types tell each kind of input apart; these three take the same. */
type TextType = { type: 'text' };
