import { t } from '@/lib/base/message';
import './RedactChoice.css';

interface Props {
  isRedacted: boolean;
  onChange: (isRedacted: boolean) => void;
}

/** Whether personal data leaves with the evidence, and a word about it where it does. */
export function RedactChoice({ isRedacted, onChange }: Props) {
  return (
    <>
      <label class="check-line">
        <input
          type="checkbox"
          checked={isRedacted}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {t('review_redact')}
      </label>
      {!isRedacted && <p class="redact-warning">{t('review_not_redacted')}</p>}
    </>
  );
}
