import { cut } from '@/lib/base/cut';
import { isJsonObject, type Json, type JsonObject } from '@/lib/base/json';
import type { WebhookFormat } from '@/lib/domain/connection';

/** Something that happened to an insight, as webhooks tell it. `id` stays the same over all tries. */
export interface InsightEvent {
  id: string;
  type: 'insight.created' | 'test';
  /** ISO 8601, UTC. */
  time: string;
  insight: JsonObject;
}

/** The body and its content type. The bytes that are signed are the bytes that are sent. */
export function webhookBody(
  event: InsightEvent,
  format: WebhookFormat,
): { type: string; body: string } {
  if (format === 'cloudevents')
    return { type: 'application/cloudevents+json', body: JSON.stringify(toCloudEvent(event)) };
  const value = format === 'slack' ? toSlack(event) : { event: event.type, ...event.insight };
  return { type: 'application/json', body: JSON.stringify(value) };
}

/** CloudEvents 1.0, structured mode: https://github.com/cloudevents/spec */
const toCloudEvent = ({ id, type, time, insight }: InsightEvent) => ({
  specversion: '1.0',
  id,
  source: 'urn:verbatim',
  type: `verbatim.${type}.v1`,
  time,
  ...(typeof insight['id'] === 'string' && { subject: insight['id'] }),
  datacontenttype: 'application/json',
  data: insight,
});

/** What Slack shows at most in one section. */
const SECTION = 2900;

function toSlack({ insight }: InsightEvent) {
  const quote = cut(quoteOf(insight), SECTION)
    .split('\n')
    .map((line) => `> ${escape(line)}`)
    .join('\n');
  const from = [
    member(insight['customer'], 'name'),
    member(insight['customer'], 'company'),
    member(insight['source'], 'title'),
  ];
  const line = from.filter(Boolean).map(escape).join(' · ');
  return {
    text: escape(cut(quoteOf(insight), SECTION)),
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: quote || '>' } },
      ...(line
        ? [{ type: 'context', elements: [{ type: 'mrkdwn', text: cut(line, SECTION) }] }]
        : []),
    ],
  };
}

const quoteOf = ({ passages }: JsonObject): string =>
  (Array.isArray(passages) ? passages : []).map((one) => member(one, 'exact')).join('\n\n');

function member(value: Json | undefined, name: string): string {
  const found = isJsonObject(value) ? value[name] : undefined;
  return typeof found === 'string' ? found : '';
}

/** The three characters that Slack reads as control: https://api.slack.com/reference/surfaces/formatting */
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
