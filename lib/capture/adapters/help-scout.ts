import { onMessage, onRecord, type Adapter } from './adapter';

export const helpScout: Adapter = {
  app: 'Help Scout',
  source: 'ticket',
  urls: ['^https://secure\\.helpscout\\.net/conversation/(?<conversation>\\d+)/(?<recordId>\\d+)'],
  message: ['div[id^="thread-"]', 'section.messageBody'],
  fields: {
    subject: onRecord('C', '[data-cy="EditableTextarea"]'),
    author: onMessage('C', 'span[data-nocollapse="true"]'),
    occurredAt: { ...onMessage('D', 'time[datetime]@datetime'), optional: true },
    messageId: { ...onMessage('C', '@id'), pattern: '^thread-(\\d+)' },
  },
  roles: {
    customer: ['[aria-label*="customer" i]'],
    agent: ['[aria-label*="reply" i]', '[aria-label*="note" i]'],
  },
  role: 'unknown',
  link: 'https://secure.helpscout.net/conversation/{conversation}/{recordId}#thread-{messageId}',
  facts: 'toggl/track-extension (2024-09) and two user scripts; roles are told in English only',
  checked: '2026-11',
};
