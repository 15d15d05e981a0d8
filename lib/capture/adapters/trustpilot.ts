import { onMessage, type Adapter } from './adapter';

export const trustpilot: Adapter = {
  app: 'Trustpilot',
  source: 'review',
  urls: ['^(?<origin>https://[\\w-]+\\.trustpilot\\.com)/(?:review|reviews|users)/'],
  message: ['[data-service-review-card-id]', '[data-service-review-card-paper]', 'article'],
  body: ['[data-service-review-text-typography]'],
  fields: {
    recordId: {
      ...onMessage('A', '@data-service-review-card-id', 'a[href^="/reviews/"]@href'),
      pattern: '(\\w{16,})$',
    },
    subject: onMessage('A', '[data-service-review-title-typography]'),
    author: onMessage('A', '[data-consumer-name-typography]'),
    occurredAt: onMessage('A', 'time[datetime]@datetime'),
  },
  role: 'customer',
  link: '{origin}/reviews/{recordId}',
  facts: 'Ten public files on the card’s attributes',
  checked: '2026-11',
};
