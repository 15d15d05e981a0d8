import { onMessage, type Adapter } from './adapter';

// Nothing is public about the page: its messages are read as those of any page.
export const front: Adapter = {
  app: 'Front',
  source: 'mail',
  urls: [
    '^https://(?:app|[\\w-]+)\\.frontapp\\.com/open/(?<recordId>(?:cnv|msg)_\\w+)',
    '^https://(?:app|[\\w-]+)\\.frontapp\\.com/inboxes/(?:[^?#]*/)?(?<recordId>\\d+)(?:[/?#]|$)',
  ],
  message: ['article', '[role="article"]', '[role="listitem"]'],
  fields: {
    occurredAt: { ...onMessage('D', 'time[datetime]@datetime'), optional: true },
  },
  role: 'unknown',
  facts: 'Addresses in public integrations; the page is undocumented',
  checked: '2026-11',
};
