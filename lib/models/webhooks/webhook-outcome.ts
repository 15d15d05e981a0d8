import type { Answer } from '@/lib/sync/webhooks/send-webhook';

/** How a try ended; each has a sentence of its own on the screen. */
export const WEBHOOK_OUTCOMES = [
  'ok',
  'bad-url',
  'insecure',
  'no-permission', // the browser was not allowed to reach this site
  'offline',
  'unreachable', // name, port, certificate or firewall: a browser does not tell them apart
  'time-out',
  'redirect',
  'forbidden',
  'not-found',
  'gone',
  'refused', // it does not like what is in the request
  'busy',
  'failing',
] as const;
export type WebhookOutcome = (typeof WEBHOOK_OUTCOMES)[number];

const BY_STATUS: Record<number, WebhookOutcome> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  410: 'gone',
  429: 'busy',
  503: 'busy',
};

export function outcomeOf({ status, outcome }: Answer, isOnline: boolean): WebhookOutcome {
  if (outcome === 'unreachable' && !isOnline) return 'offline';
  const known = WEBHOOK_OUTCOMES.find((one) => one === outcome) ?? BY_STATUS[status];
  if (known) return known;
  return status >= 500 ? 'failing' : 'refused';
}

/** Of what is remembered of a try: `status-500`, or a code. */
export function readOutcome(outcome: string, isOnline: boolean): WebhookOutcome {
  const status = Number(/^status-(\d+)$/.exec(outcome)?.[1] ?? 0);
  return outcomeOf({ status, outcome }, isOnline);
}
