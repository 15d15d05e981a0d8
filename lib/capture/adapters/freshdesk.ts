import { onMessage, onRecord, type Adapter } from './adapter';

export const freshdesk: Adapter = {
  app: 'Freshdesk',
  source: 'ticket',
  // Companies run it on hosts of their own.
  urls: [
    '^https://[^/]+/a/tickets/(?<recordId>\\d+)',
    '^https://[^/]+/helpdesk/tickets/(?<recordId>\\d+)',
  ],
  proof: '.ticket-subject-heading,.ticket-details__item__content',
  message: ['.ticket-details__item', '.ticket-description'],
  body: ['.text__content'],
  fields: {
    subject: onRecord('C', '.ticket-subject-heading'),
    author: { ...onMessage('D', '[rel="author"]', '[class*="user-name" i]'), optional: true },
    occurredAt: { ...onMessage('D', 'time[datetime]@datetime'), optional: true },
  },
  role: 'unknown',
  facts: 'toggl/track-extension, DevartSoftware/tmetric-plugins (2023) and two public extensions',
  checked: '2026-11',
};
