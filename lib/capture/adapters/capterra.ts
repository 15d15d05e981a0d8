import { onMessage, onRecord, type Adapter } from './adapter';

export const capterra: Adapter = {
  app: 'Capterra',
  source: 'review',
  urls: ['^https://www\\.capterra\\.[\\w.]+/(?:[\\w-]+/)?(?:p|software|reviews)/(?<product>\\d+)'],
  message: ['[data-testid="review-card"]', '[itemprop="review"]', 'article'],
  fields: {
    subject: { ...onRecord('D', 'h1'), optional: true },
    author: { ...onMessage('D', '[itemprop="author"]', '[rel="author"]'), optional: true },
    occurredAt: { ...onMessage('D', 'time[datetime]@datetime'), optional: true },
  },
  role: 'customer',
  facts: 'One public file on the card; reviews are clipped by hand only',
  checked: '2026-11',
};
