import { onMessage, onRecord, type Adapter } from './adapter';

export const github: Adapter = {
  app: 'GitHub',
  source: 'community',
  urls: [
    '^(?<base>https://github\\.com/(?<recordId>[\\w.-]+/[\\w.-]+/(?:issues|pull|discussions)/\\d+))',
    '^https://github\\.com/[^#]*[?&]issue=(?<recordId>[\\w.-]+(?:\\||%7C)[\\w.-]+(?:\\||%7C)\\d+)',
  ],
  message: [
    '.react-issue-comment',
    '[data-wrapper-timeline-id]',
    '[data-testid="issue-body"]',
    '[data-testid="issue-body-viewer"]',
    '.timeline-comment',
    '[data-testid="issue-viewer-issue-container"]',
  ],
  body: ['.markdown-body'],
  more: ['[data-testid^="issue-timeline-load-more-count"]', '.ajax-pagination-form'],
  fields: {
    subject: onRecord(
      'A',
      '[data-testid="issue-title"]',
      'h1[data-component="PH_Title"] .markdown-title',
      'h1 .js-issue-title',
    ),
    author: onMessage(
      'A',
      'a[data-testid="avatar-link"]',
      'a[data-testid="issue-body-header-author"]',
      '.author',
    ),
    occurredAt: onMessage('A', 'relative-time[datetime]@datetime', 'time[datetime]@datetime'),
    link: {
      ...onMessage(
        'A',
        'a[href*="#issuecomment-"]@href',
        'a[href*="#discussioncomment-"]@href',
        'a[href*="#discussion_r"]@href',
        'a[href*="#issue-"]@href',
      ),
      optional: true,
    },
  },
  role: 'unknown',
  facts:
    'kepano/defuddle github.ts with a saved page, toggl/track-extension (2026-04), tmetric-plugins; folded threads: GitHub extensions',
  checked: '2026-11',
};
