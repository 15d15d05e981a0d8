import { toFields } from '@/lib/base/fields';
import { now } from '@/lib/base/instant';
import { t } from '@/lib/base/message';
import { newId } from '@/lib/domain/id';
import { SYNC_RUN } from '@/lib/messages/sync-run';
import { createWebhookModel, type WebhookModel } from '@/lib/models/webhooks/webhook-model';
import { askToConnect, asksForConsent, mayRead } from '@/lib/platform/permissions';
import { secrets, webhookSecret } from '@/lib/platform/secrets';
import { sendToWorker } from '@/lib/platform/send';
import { onChanges } from '@/lib/storage/changes';
import { createConnectionStore } from '@/lib/storage/connection-store';
import type { Database } from '@/lib/storage/database';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createWebhookStore } from '@/lib/storage/webhook-store';
import { sharingLens } from '@/lib/sync/record/sharing-lens';
import { checkUrl, FetchError } from '@/lib/sync/safe-fetch';
import { sendWebhook } from '@/lib/sync/webhooks/send-webhook';
import { webhookBody, type InsightEvent } from '@/lib/sync/webhooks/webhook-body';
import { toEvent } from '@/lib/sync/webhooks/webhook-queue';
import { newWebhookSecret } from '@/lib/sync/webhooks/webhook-signature';
import { createPreviewRedactor } from './redactor';

const listen: Parameters<typeof createPreviewRedactor>[1] = (listener) =>
  onChanges(listener, new AbortController().signal);

/** The parts of the webhooks, put together for the options. */
export async function composeWebhooks(db: Database): Promise<WebhookModel> {
  const [withConsent, redactor] = await Promise.all([
    asksForConsent(),
    createPreviewRedactor(createConnectionStore(db), listen),
  ]);
  const sample = { id: newId(), time: now() };
  const model = createWebhookModel({
    store: createWebhookStore(db),
    secrets: {
      get: (id) => secrets.get(webhookSecret(id)),
      set: (id, secret) => secrets.set(webhookSecret(id), secret),
      remove: (id) => secrets.remove(webhookSecret(id)),
    },
    newId,
    newSecret: newWebhookSecret,
    check: whyNot,
    askToConnect: (url) => askToConnect(url, withConsent),
    mayReach: mayRead,
    sendTest: (webhook, secret) => sendWebhook(webhook, aTest(), { secret, clock: Date.now }),
    preview: (insight, { format, sharing }) => {
      const { id: insightId, createdAt: time } = insight;
      const lens = sharingLens(sharing, redactor);
      const event = toEvent({ ...sample, time, insightId }, toFields(insight), lens);
      return webhookBody(event, format).body;
    },
    newest: createInsightStore(db).newest,
    isOnline: () => navigator.onLine,
    run: async () => void (await sendToWorker(SYNC_RUN)),
    onChanges: listen,
  });
  await model.load();
  return model;
}

function whyNot(url: string): 'bad-url' | 'insecure' | undefined {
  try {
    checkUrl(url);
    return undefined;
  } catch (error) {
    return error instanceof FetchError && error.code === 'insecure' ? 'insecure' : 'bad-url';
  }
}

const aTest = (): InsightEvent => ({
  id: newId(),
  type: 'test',
  time: now(),
  insight: { passages: [{ exact: t('webhook_test_words') }] },
});
