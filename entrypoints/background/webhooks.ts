import { toFields } from '@/lib/base/fields';
import { clearAlarm, setAlarm } from '@/lib/platform/alarms';
import { exclusively } from '@/lib/platform/lock';
import { mayRead } from '@/lib/platform/permissions';
import { secrets, webhookSecret } from '@/lib/platform/secrets';
import { createWebhookStore } from '@/lib/storage/webhook-store';
import { createInsightRedactor } from '@/lib/sync/record/insight-redactor';
import { sharingLens } from '@/lib/sync/record/sharing-lens';
import { createWebhookRunner, WEBHOOK_MINUTES } from '@/lib/sync/webhooks/webhook-runner';
import type { WorkerStores } from './stores';

export const WEBHOOK_ALARM = 'webhooks';

/** The runner of the webhooks, on this browser. */
export const composeWebhooks = (
  stores: () => Promise<Pick<WorkerStores, 'db' | 'insights' | 'connections'>>,
) =>
  createWebhookRunner({
    delivery: async () => {
      const { db, insights, connections } = await stores();
      return {
        store: createWebhookStore(db),
        secret: (id) => secrets.get(webhookSecret(id)),
        insight: async (id) => {
          const insight = await insights.get(id);
          return insight && toFields(insight);
        },
        lens: async (sharing) =>
          sharingLens(sharing, createInsightRedactor(await connections.settle('pseudonymKey'))),
        mayReach: mayRead,
        clock: Date.now,
      };
    },
    exclusively,
    wakeAt: (at) =>
      at === undefined ? clearAlarm(WEBHOOK_ALARM) : setAlarm(WEBHOOK_ALARM, at, WEBHOOK_MINUTES),
  });
