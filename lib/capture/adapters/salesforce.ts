import { onRecord, onMessage, type Adapter } from './adapter';

// Tabs in the background stay in the page; the record that holds the selection is the one meant.
export const salesforce: Adapter = {
  app: 'Salesforce',
  source: 'ticket',
  urls: [
    '^https://[\\w.-]+\\.lightning\\.force\\.com/lightning/r/(?:\\w+/)?(?<recordId>\\w{15,18})(?:/|$)',
  ],
  record: ['.windowViewMode-normal', '.oneRecordHomeFlexipage', '[role="tabpanel"]'],
  message: ['.forceChatterFeedItem', 'article', '[role="article"]'],
  fields: {
    subject: onRecord(
      'B',
      '[data-target-selection-name="sfdc:RecordField.Case.Subject"] lightning-formatted-text',
    ),
    occurredAt: {
      ...onMessage('D', 'time[datetime]@datetime', 'lightning-relative-date-time@title'),
      optional: true,
    },
  },
  role: 'unknown',
  facts:
    'Eight public files on record fields, toggl/track-extension on tabs; bodies of mails are in frames',
  checked: '2026-11',
};
