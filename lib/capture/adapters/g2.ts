import { onMessage, onRecord, type Adapter } from './adapter';

export const g2: Adapter = {
  app: 'G2',
  source: 'review',
  urls: [
    '^https://www\\.g2\\.com/survey_responses/[\\w-]*?-review-(?<recordId>\\d+)',
    '^https://www\\.g2\\.com/products/(?<product>[\\w-]+)/reviews',
  ],
  message: ['[itemprop="review"]', 'article'],
  body: ['[itemprop="reviewBody"]'],
  fields: {
    recordId: {
      ...onMessage('B', 'a[href*="-review-"]@href'),
      pattern: '-review-(\\d+)',
      optional: true,
    },
    subject: {
      ...onRecord('C', '[itemprop="itemReviewed"] [itemprop="name"]', 'h1'),
      optional: true,
    },
    author: onMessage('B', '[itemprop="author"] [itemprop="name"]', '[itemprop="author"]'),
    occurredAt: {
      ...onMessage('B', '[itemprop="datePublished"]@content', 'time[datetime]@datetime'),
      optional: true,
    },
    link: { ...onMessage('B', 'a[href*="-review-"]@href'), optional: true },
  },
  role: 'customer',
  facts: 'Several public files on the page’s microdata',
  checked: '2026-11',
};
