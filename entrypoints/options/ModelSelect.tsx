import { t } from '@/lib/base/message';

interface Props {
  models: readonly string[];
  value: string;
  /** Which of them will do. */
  why?: string;
  onChange: (model: string) => void;
}

/** One of the models that a server said it has; nothing before it was asked. */
export function ModelSelect({ models, value, why, onChange }: Props) {
  if (models.length === 0) return null;
  return (
    <label class="field">
      <span class="field-label">{t('models_model')}</span>
      <select class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {models.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {why && <span class="field-label">{why}</span>}
    </label>
  );
}
