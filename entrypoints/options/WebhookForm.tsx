import { useId, useState } from 'preact/hooks';
import { t } from '@/lib/base/message';
import { WebhookFormat } from '@/lib/domain/connection';
import { AddressField } from './AddressField';

interface Props {
  url: string;
  format: WebhookFormat;
  action: string;
  /** In the click: the browser's question belongs to it. */
  onSubmit: (url: string, format: WebhookFormat) => void;
  onCancel: () => void;
}

/** An address and the form that its receiver reads. */
export function WebhookForm({ action, onSubmit, onCancel, ...initial }: Props) {
  const [url, setUrl] = useState(initial.url);
  const [format, setFormat] = useState(initial.format);
  const name = useId();
  return (
    <form
      class="server-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(url.trim(), format);
      }}
    >
      <AddressField label={t('webhook_url')} value={url} onInput={setUrl} />
      <fieldset class="server-kind webhook-formats">
        <legend class="field-label">{t('webhook_format')}</legend>
        {WebhookFormat.options.map((one) => (
          <label key={one} class="page-check">
            <input
              type="radio"
              name={name}
              checked={format === one}
              onChange={() => setFormat(one)}
            />
            <span>
              <b>{t(`webhook_format_${one}`)}</b> {t(`webhook_format_${one}_why`)}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="page-actions">
        <button type="submit" class="button button-primary">
          {action}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
