import { onMessage, onRecord, type Adapter } from './adapter';

export const slack: Adapter = {
  app: 'Slack',
  source: 'chat',
  urls: [
    '^https://app\\.slack\\.com/client/\\w+/(?<channel>\\w+)',
    '^https://[\\w-]+\\.slack\\.com/archives/(?<channel>\\w+)',
  ],
  message: ['[data-qa="message_container"]'],
  body: ['[data-qa="message-text"]'],
  fields: {
    recordId: onMessage('B', '@data-msg-ts'),
    subject: onRecord('B', '[data-qa="channel_name"]'),
    author: { ...onMessage('B', '[data-qa="message_sender_name"]'), lookBack: true },
    occurredAt: onMessage('B', '@data-msg-ts', 'a.c-timestamp@data-ts'),
    link: onMessage('B', 'a.c-timestamp@href'),
  },
  role: 'unknown',
  facts: 'Three independent public extensions',
  checked: '2026-11',
};
