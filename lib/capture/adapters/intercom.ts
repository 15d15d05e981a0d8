import { onMessage, onRecord, type Adapter } from './adapter';

// Since 2026 the conversation is drawn inside the open shadow root of #teammate-app-react.
export const intercom: Adapter = {
  app: 'Intercom',
  source: 'chat',
  urls: [
    '^(?<base>https://app(?:\\.eu|\\.au)?\\.intercom\\.com/a/inbox/[^?#]*?/conversation/(?<recordId>\\d+))',
    '^(?<base>https://app(?:\\.eu|\\.au)?\\.intercom\\.com/a/apps/\\w+/conversations/(?<recordId>\\d+))',
  ],
  record: ['[data-intercom-target="conversation-space"]', '[data-conversation-stream]'],
  message: [
    '[data-intercom-target="conversation-stream-content-part"]',
    '.inbox2__user-email-part',
    '.inbox2__admin-email-part',
    '.inbox2__note-part',
  ],
  body: ['.intercom-interblocks'],
  fields: {
    subject: { ...onRecord('C', '[data-conversation-title]'), optional: true },
    author: { ...onMessage('C', '[data-testid="admin-avatar-name"]'), optional: true },
    occurredAt: { ...onMessage('D', 'time[datetime]@datetime'), optional: true },
    messageId: {
      ...onMessage('B', '@data-part-id', '@id'),
      pattern: '(comment-[\\d-]+)',
      optional: true,
    },
  },
  roles: {
    customer: ['.inbox2__user-email-part'],
    agent: ['.inbox2__admin-email-part', '.inbox2__note-part', '[data-testid="admin-avatar-name"]'],
  },
  role: 'unknown',
  link: '{base}#part_id={messageId}',
  facts: 'Selectors of three independent public extensions, verified by one of them in May 2026',
  checked: '2026-11',
};
