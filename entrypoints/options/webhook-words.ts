import { t, underscored } from '@/lib/base/message';
import type { WebhookOutcome } from '@/lib/models/webhooks/webhook-outcome';

/** What happened and what to do, in one sentence for each outcome. */
export const outcomeWords = (outcome: WebhookOutcome, url: string): string =>
  t(`webhook_outcome_${underscored(outcome)}`, hostIn(url));

export const hostIn = (url: string): string => URL.parse(url)?.host ?? url;
