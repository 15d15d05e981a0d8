import { cut } from '@/lib/base/cut';
import { useState } from 'preact/hooks';
import { t } from '@/lib/base/message';
import type { WebhookConnection } from '@/lib/domain/connection';
import { insightText } from '@/lib/domain/insight';
import type { WebhookModel } from '@/lib/models/webhooks/webhook-model';
import { SharingChoices } from './SharingChoices';

interface Props {
  model: WebhookModel;
  webhook: WebhookConnection;
}

/** What will leave this machine: the choices, and to the letter what they make of an insight. */
export function WebhookLeaving({ model, webhook }: Props) {
  const [chosen, choose] = useState<string | undefined>(undefined);
  const insights = model.insights.value;
  const insight = insights.find(({ id }) => id === chosen) ?? insights[0];
  return (
    <details>
      <summary>{t('leaving_title')}</summary>
      <div class="leaving">
        <SharingChoices
          sharing={webhook.sharing}
          onChange={(sharing) => void model.share(webhook.id, sharing)}
        />
        {insight ? (
          <>
            <label class="field">
              <span class="field-label">{t('leaving_example')}</span>
              <select
                class="input"
                value={insight.id}
                onChange={(event) => choose(event.currentTarget.value)}
              >
                {insights.map((one) => (
                  <option key={one.id} value={one.id}>
                    {cut(insightText(one), 80)}
                  </option>
                ))}
              </select>
            </label>
            <pre class="preview-text" tabIndex={0} aria-label={t('leaving_exact')}>
              {model.preview(insight, webhook)}
            </pre>
            <p class="field-label">{t('webhook_exact_why')}</p>
          </>
        ) : (
          <p>{t('leaving_nothing_yet')}</p>
        )}
      </div>
    </details>
  );
}
