import { t } from '@/lib/base/message';
import { KINDS, type Kind } from '@/lib/domain/insight';

interface Props {
  value: Kind;
  onChange: (kind: Kind) => void;
}

export function KindSelect({ value, onChange }: Props) {
  return (
    <label class="field">
      <span class="field-label">{t('kind_label')}</span>
      <select
        class="input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Kind)}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind_${kind}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
