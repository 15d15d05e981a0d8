import { t } from '@/lib/base/message';
import { WITHHOLDABLE, type Sharing, type Withholdable } from '@/lib/domain/connection';

interface Props {
  sharing: Sharing;
  onChange: (sharing: Sharing) => void;
}

/** What a connection sends of an insight: ticked is what leaves. */
export function SharingChoices({ sharing, onChange }: Props) {
  const toggle = (part: Withholdable, isSent: boolean) => {
    const others = sharing.withhold.filter((one) => one !== part);
    onChange({ ...sharing, withhold: isSent ? others : [...others, part] });
  };
  return (
    <fieldset class="leaving-choices">
      <legend class="visually-hidden">{t('leaving_choices')}</legend>
      {WITHHOLDABLE.map((part) => (
        <label key={part} class="page-check">
          <input
            type="checkbox"
            checked={!sharing.withhold.includes(part)}
            onChange={(event) => toggle(part, event.currentTarget.checked)}
          />
          {t(`leaving_${part}`)}
        </label>
      ))}
      <label class="page-check">
        <input
          type="checkbox"
          checked={sharing.redact}
          onChange={(event) => onChange({ ...sharing, redact: event.currentTarget.checked })}
        />
        {t('leaving_redact')}
      </label>
    </fieldset>
  );
}
