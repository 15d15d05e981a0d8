import { onMessage, onRecord, type Adapter } from './adapter';

export const reddit: Adapter = {
  app: 'Reddit',
  source: 'community',
  urls: [
    '^https://(?:www|old|new|sh)\\.reddit\\.com/r/\\w+/comments/(?<recordId>\\w+)',
    '^https://(?:www|old|new|sh)\\.reddit\\.com/',
  ],
  message: ['shreddit-comment', 'shreddit-post', '.thing[data-fullname]'],
  body: ['[slot="comment"]', '[slot="text-body"]', '.usertext-body'],
  fields: {
    subject: onRecord('A', 'shreddit-post h1', 'shreddit-post@post-title', '.thing.link a.title'),
    author: onMessage('A', '@author', '@data-author'),
    occurredAt: onMessage('A', '@created', '@created-timestamp', 'time[datetime]@datetime'),
    messageId: { ...onMessage('A', '@thingid', '@id', '@data-fullname'), pattern: '(t[13]_\\w+)' },
    link: onMessage('A', '@permalink', '@data-permalink'),
  },
  role: 'customer',
  facts: 'kepano/defuddle reddit.ts and many public extensions',
  checked: '2026-11',
};
