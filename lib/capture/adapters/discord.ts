import { onMessage, onRecord, type Adapter } from './adapter';

export const discord: Adapter = {
  app: 'Discord',
  source: 'chat',
  urls: ['^(?<base>https://(?:ptb\\.|canary\\.)?discord\\.com/channels/(?:@me|\\d+)/\\d+)'],
  message: ['li[id^="chat-messages-"]'],
  body: ['[id^="message-content-"]'],
  fields: {
    recordId: { ...onMessage('B', '@id'), pattern: '(\\d+)$' },
    subject: { ...onRecord('C', 'section[aria-label] h1', 'h1'), optional: true },
    author: {
      ...onMessage('B', '[id^="message-username-"] [class*="username"]', '[class*="username_"]'),
      lookBack: true,
    },
    occurredAt: onMessage('B', 'time[datetime]@datetime'),
    messageId: { ...onMessage('B', '@id'), pattern: '(\\d+)$' },
  },
  role: 'unknown',
  link: '{base}/{messageId}',
  facts: 'Several public extensions',
  checked: '2026-11',
};
