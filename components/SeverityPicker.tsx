import { useId } from 'preact/hooks';
import { t } from '@/lib/base/message';
import { SEVERITIES, type Severity } from '@/lib/domain/insight';
import './SeverityPicker.css';

interface Props {
  value: Severity;
  onChange: (severity: Severity) => void;
}

/** Native radio buttons drawn as dots: arrow keys, names and forced colours come from the browser. */
export function SeverityPicker({ value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="severity">
      <legend class="field-label">
        <span class="severity-name">{t('severity_label')} · </span>
        {t(`severity_${value}`)}
      </legend>
      <div class="severity-dots">
        {SEVERITIES.map((level) => (
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
