import { onMessage, onRecord, type Adapter } from './adapter';

// Classes look made up but have been the same for years.
export const googlePlay: Adapter = {
  app: 'Google Play',
  source: 'review',
  urls: [
    '^(?<origin>https://play\\.google\\.com)/store/apps/details\\?(?:[^#]*&)?id=(?<package>[\\w.]+)',
  ],
  message: ['.RHo1pe'],
  body: ['.h3YV2d'],
  fields: {
    recordId: onMessage('C', '[data-review-id]@data-review-id', '@data-review-id'),
    subject: { ...onRecord('C', 'h1'), optional: true },
    author: onMessage('C', '.X5PpBb'),
    occurredAt: { ...onMessage('D', '.bp9Aid'), optional: true },
  },
  role: 'customer',
  link: '{origin}/store/apps/details?id={package}&reviewId={recordId}',
  facts: 'Ten public files; dates are translated',
  checked: '2026-11',
};
