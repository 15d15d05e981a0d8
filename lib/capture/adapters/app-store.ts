import { onMessage, onRecord, type Adapter } from './adapter';

// Rebuilt in November 2025; nothing is public about the new page. Its reviews are read as those of any page.
export const appStore: Adapter = {
  app: 'App Store',
  source: 'review',
  urls: [
    '^https://apps\\.apple\\.com/[^?#]*/id(?<recordId>\\d+)',
    '^https://appstoreconnect\\.apple\\.com/apps/(?<recordId>\\d+)',
  ],
  message: ['.we-customer-review', 'article', '[role="listitem"]'],
  fields: {
    subject: { ...onRecord('D', 'h1'), optional: true },
    author: { ...onMessage('D', '.we-customer-review__user', '[rel="author"]'), optional: true },
    occurredAt: { ...onMessage('D', 'time[datetime]@datetime'), optional: true },
  },
  role: 'customer',
  facts: 'Public files on the page before November 2025',
  checked: '2026-11',
};
