import { onMessage, onRecord, type Adapter } from './adapter';

export const hubspot: Adapter = {
  app: 'HubSpot',
  source: 'ticket',
  urls: [
    '^https://app(?:-\\w+)?\\.hubspot\\.com/contacts/\\d+/record/0-\\d+/(?<recordId>\\d+)',
    '^https://app(?:-\\w+)?\\.hubspot\\.com/contacts/\\d+/(?:ticket|deal|contact|company)/(?<recordId>\\d+)',
  ],
  message: ['[data-selenium-test="timeline-card"]'],
  fields: {
    subject: onRecord('C', '[data-selenium-test="highlightTitle"]'),
    occurredAt: { ...onMessage('D', 'time[datetime]@datetime'), optional: true },
  },
  role: 'unknown',
  facts: 'toggl/track-extension (2026-04), tmetric-plugins',
  checked: '2026-11',
};
