import { onMessage, onRecord, type Adapter } from './adapter';

const KEY = '(?<recordId>[A-Z][A-Z0-9_]+-\\d+)';

export const jira: Adapter = {
  app: 'Jira',
  source: 'ticket',
  urls: [
    `^(?<origin>https?://[^/]+)(?:/[\\w-]+)?/browse/${KEY}`,
    `^(?<origin>https?://[^/]+)/[^#]*[?&]selectedIssue=${KEY}`,
    `^(?<origin>https?://[^/]+)/(?:jira/)?servicedesk/[^#]*/${KEY}`,
    `^(?<origin>https?://[^/]+)/jira/[^#]*/issues/${KEY}`,
  ],
  // Companies run it on hosts of their own.
  proof:
    'meta[name="application-name"][content="JIRA" i],meta[name="ajs-context-path"],[data-testid^="issue.views."],[data-test-id^="issue.views."]',
  message: [
    '[data-testid^="comment-base-item-"]',
    '[data-test-id^="comment-base-item-"]',
    '.activity-comment',
    '[data-testid="issue.views.field.rich-text.description"]',
  ],
  body: ['.ak-renderer-document'],
  fields: {
    subject: onRecord(
      'B',
      'h1[data-testid="issue.views.issue-base.foundation.summary.heading"]',
      'h1[data-test-id="issue.views.issue-base.foundation.summary.heading"]',
      '#summary-val',
    ),
    author: {
      ...onMessage(
        'B',
        '[data-testid^="issue-comment-base.ui.comment.ak-comment."][data-testid$="-header"] h3',
        '.action-details .user-hover',
      ),
      optional: true,
    },
    occurredAt: {
      ...onMessage('C', 'time[datetime]@datetime', '[datetime]@datetime'),
      optional: true,
    },
    messageId: {
      ...onMessage('B', '@data-testid', '@data-test-id', '@id'),
      pattern: '(\\d+)$',
      optional: true,
    },
  },
  role: 'unknown',
  link: '{origin}/browse/{recordId}?focusedCommentId={messageId}',
  facts:
    'DevartSoftware/tmetric-plugins jira.ts (2025-10), toggl/track-extension (2026-02), copied pages of two extensions',
  checked: '2026-11',
};
