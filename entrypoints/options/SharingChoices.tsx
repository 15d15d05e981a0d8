import type { ComponentChildren } from 'preact';
import { t } from '@/lib/base/message';
import { WITHHOLDABLE, type Sharing, type Withholdable } from '@/lib/domain/connection';

interface Props {
  sharing: Sharing;
  onChange: (sharing: Sharing) => void;
  /** Choices that only this connection has. */
  children?: ComponentChildren;
}

/** What of an insight may leave through a connection. */
export function SharingChoices({ sharing, onChange, children }: Props) {
  const toggle = (part: Withholdable, isSent: boolean) => {
    const others = sharing.withhold.filter((one) => one !== part);
    onChange({ ...sharing, withhold: isSent ? others : [...others, part] });
  };
  return (
    <fieldset class="leaving-choices">
      <legend class="visually-hidden">{t('leaving_choices')}</legend>
      {WITHHOLDABLE.map((part) => (
        <SharingChoice
          key={part}
          label={t(`leaving_${part}`)}
          isOn={!sharing.withhold.includes(part)}
          onChange={(isSent) => toggle(part, isSent)}
        />
      ))}
      {children}
      <SharingChoice
        label={t('leaving_redact')}
        isOn={sharing.redact}
        onChange={(redact) => onChange({ ...sharing, redact })}
      />
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

export const SharingChoice = ({ label, isOn, onChange }: ChoiceProps) => (
  <label class="page-check">
    <input
      type="checkbox"
      checked={isOn}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    {label}
  </label>
);
