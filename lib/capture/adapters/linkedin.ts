import { onMessage, type Adapter } from './adapter';

// Classes are hashed since the rebuild of 2026; little is left that can be read.
export const linkedin: Adapter = {
  app: 'LinkedIn',
  source: 'community',
  urls: [
    '^https://www\\.linkedin\\.com/feed/update/urn:li:(?:activity|share|ugcPost):(?<recordId>\\d+)',
    '^https://www\\.linkedin\\.com/posts/[^?#]*-activity-(?<recordId>\\d+)',
    '^https://www\\.linkedin\\.com/',
  ],
  message: ['[data-urn^="urn:li:"]', '[data-id^="urn:li:"]', 'article', '[role="listitem"]'],
  fields: {
    messageId: {
      ...onMessage('D', '@data-urn', '@data-id'),
      pattern: '(urn:li:\\w+:\\d+)',
      optional: true,
    },
  },
  role: 'customer',
  link: 'https://www.linkedin.com/feed/update/{messageId}',
  facts: 'kepano/defuddle (older pages); one observation of August 2026',
  checked: '2026-11',
};
