import { onMessage, type Adapter } from './adapter';

export const x: Adapter = {
  app: 'X',
  source: 'community',
  urls: ['^https://(?:mobile\\.)?(?:x|twitter)\\.com/'],
  message: ['article[data-testid="tweet"]'],
  body: ['[data-testid="tweetText"]'],
  fields: {
    recordId: {
      ...onMessage('A', 'a[href*="/status/"]:has(time)@href'),
      pattern: '/status/(\\d+)',
    },
    author: { ...onMessage('A', '[data-testid="User-Name"] a', '[data-testid="User-Name"]') },
    occurredAt: onMessage('A', 'time[datetime]@datetime'),
    link: onMessage('A', 'a[href*="/status/"]:has(time)@href'),
  },
  role: 'customer',
  facts: 'kepano/defuddle twitter.ts and many public extensions',
  checked: '2026-11',
};
