import { signal } from '@preact/signals';
import type { WebhookConnection } from '@/lib/domain/connection';
import type { Answer } from '@/lib/sync/webhooks/send-webhook';
import { outcomeOf, type WebhookOutcome } from './webhook-outcome';

export interface WebhookTestDeps {
  /** Asks the user through the browser; works only as the first thing a click does. */
  askToConnect: (url: string) => Promise<boolean>;
  /** Sends an event that is made up: nothing of the user's leaves. */
  sendTest: (webhook: WebhookConnection, secret: string | undefined) => Promise<Answer>;
  isOnline: () => boolean;
}

/** Trying webhooks out, and how the last try of each ended. */
export function createWebhookTest(
  { askToConnect, sendTest, isOnline }: WebhookTestDeps,
  secretOf: (webhook: string) => Promise<string | undefined>,
) {
  const outcomes = signal<ReadonlyMap<string, WebhookOutcome | 'under-way'>>(new Map());

  async function attempt(webhook: WebhookConnection, allowed: Promise<boolean>) {
    if (!(await allowed)) return 'no-permission';
    return outcomeOf(await sendTest(webhook, await secretOf(webhook.id)), isOnline());
  }

  return {
    outcomes,
    /** In a click. */
    async run(webhook: WebhookConnection): Promise<void> {
      const end = (outcome: WebhookOutcome | 'under-way'): void =>
        void (outcomes.value = new Map(outcomes.value).set(webhook.id, outcome));
      const allowed = askToConnect(webhook.url);
      end('under-way');
      end(await attempt(webhook, allowed));
    },
  };
}
