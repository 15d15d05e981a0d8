import { onMessage, onRecord, type Adapter } from './adapter';

export const zendesk: Adapter = {
  app: 'Zendesk',
  source: 'ticket',
  urls: ['^https://[\\w-]+\\.zendesk\\.com/agent/tickets/(?<recordId>\\d+)'],
  // Tickets that were open before stay in the page.
  record: ['[data-ticket-id]', '.ticket-panes-grid-layout'],
  message: ['article[data-test-id="omni-log-comment-item"]'],
  body: ['[data-test-id="omni-log-message-content"]'],
  fields: {
    subject: onRecord(
      'A',
      'input[data-test-id="omni-header-subject"]@value',
      'input[data-test-id="ticket-pane-subject"]@value',
    ),
    author: onMessage(
      'A',
      '[data-test-id="omni-log-item-sender"]',
      '[data-test-id="omni-log-comment-user-link"]',
    ),
    occurredAt: onMessage(
      'A',
      'time[data-test-id^="timestamp-"]@datetime',
      'time[datetime]@datetime',
    ),
  },
  roles: {
    customer: ['[data-test-id="omni-log-item-message"][type="end-user"]'],
    agent: [
      '[data-test-id="omni-log-item-message"][type="agent"]',
      '[data-test-id="omni-log-internal-note-tag"]',
    ],
  },
  role: 'unknown',
  facts:
    'DevartSoftware/tmetric-plugins zendesk.ts, toggl/track-extension zendesk.js, ten public extensions',
  checked: '2026-11',
};
