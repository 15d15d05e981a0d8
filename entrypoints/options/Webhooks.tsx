import { useState } from 'preact/hooks';
import { t } from '@/lib/base/message';
import type { WebhookModel } from '@/lib/models/webhooks/webhook-model';
import { WebhookCard } from './WebhookCard';
import { WebhookForm } from './WebhookForm';
import { outcomeWords } from './webhook-words';
import './webhooks.css';

/** Addresses that new insights are told to: added, tried, turned on and off, removed. */
export function Webhooks({ model }: { model: WebhookModel }) {
  const [isAdding, setAdding] = useState(false);
  const refused = model.refused.value;
  return (
    <section class="page-section connections" aria-labelledby="webhooks-title">
      <h2 id="webhooks-title">{t('webhook_title')}</h2>
      <p>{t('webhook_text')}</p>
      <p class="field-label">{t('webhook_once')}</p>
      {model.webhooks.value.map((view) => (
        <WebhookCard key={view.connection.id} model={model} view={view} />
      ))}
      <output class="webhook-refused">{refused ? outcomeWords(refused, '') : ''}</output>
      {isAdding ? (
        <WebhookForm
          url=""
          format="cloudevents"
          action={t('webhook_add_this')}
          onSubmit={(url, format) => void model.add(url, format).then((is) => setAdding(!is))}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <button type="button" class="button" onClick={() => setAdding(true)}>
          {t('webhook_add')}
        </button>
      )}
    </section>
  );
}
