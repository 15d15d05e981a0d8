import { t } from '@/lib/base/message';
import type { WebhookModel } from '@/lib/models/webhooks/webhook-model';

/** What requests are signed with, shown once after it was made. */
export function WebhookSecret({ model, id }: { model: WebhookModel; id: string }) {
  const fresh = model.secrets.fresh.value;
  if (fresh?.webhook !== id) return null;
  return (
    <div class="webhook-secret">
      <p>{t('webhook_secret')}</p>
      <code>{fresh.secret}</code>
      <div class="page-actions">
        <button
          type="button"
          class="button"
          onClick={() => void navigator.clipboard.writeText(fresh.secret)}
        >
          {t('webhook_secret_copy')}
        </button>
        <button type="button" class="button" onClick={() => model.secrets.noted()}>
          {t('webhook_secret_kept')}
        </button>
      </div>
    </div>
  );
}
