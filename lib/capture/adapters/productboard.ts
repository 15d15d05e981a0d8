import { onMessage, onRecord, type Adapter } from './adapter';

export const productboard: Adapter = {
  app: 'Productboard',
  source: 'request',
  urls: [
    '^https://[\\w-]+\\.productboard\\.com/entity-detail/(?:features|notes)/(?<recordId>[\\w-]+)',
  ],
  message: ['article', '[role="article"]', '[role="listitem"]'],
  fields: {
    subject: { ...onRecord('D', 'h1'), optional: true },
    occurredAt: { ...onMessage('D', 'time[datetime]@datetime'), optional: true },
  },
  role: 'unknown',
  facts: 'Addresses in public links; the page is undocumented',
  checked: '2026-11',
};
