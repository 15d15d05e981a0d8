import { t } from '@/lib/base/message';
import type { WebhookOutcome } from '@/lib/models/webhook-outcome';

/** What happened and what to do, in one sentence for each outcome. */
export const outcomeWords = (outcome: WebhookOutcome, url: string): string =>
  t(`webhook_outcome_${outcome.replaceAll('-', '_') as Underscored<WebhookOutcome>}`, hostIn(url));

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;

export const hostIn = (url: string): string => URL.parse(url)?.host ?? url;
