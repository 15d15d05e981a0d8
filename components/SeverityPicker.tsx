import { useId } from 'preact/hooks';
import { t } from '@/lib/base/message';
import './SeverityPicker.css';

interface Props {
  value: number;
  onChange: (severity: number) => void;
}

const LEVELS = [0, 1, 2, 3] as const;

/** Native radio buttons drawn as dots: arrow keys, names and forced colours come from the browser. */
export function SeverityPicker({ value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="severity">
      <legend class="field-label">
        <span class="severity-name">{t('severity_label')} · </span>
        {t(`severity_${levelOf(value)}`)}
      </legend>
      <div class="severity-dots">
        {LEVELS.map((level) => (
          <label
            key={level}
            title={t(`severity_${level}`)}
            data-filled={level > 0 && level <= value}
            data-none={level === 0}
          >
            <input
              type="radio"
              name={name}
              class="severity-radio"
              aria-label={t(`severity_${level}`)}
              checked={level === value}
              onChange={() => onChange(level)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const levelOf = (value: number): (typeof LEVELS)[number] => LEVELS[value] ?? 0;
