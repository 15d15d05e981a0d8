import { onMessage, onRecord, type Adapter } from './adapter';

export const outlook: Adapter = {
  app: 'Outlook',
  source: 'mail',
  urls: [
    '^https://outlook\\.(?:office|office365|live)\\.com/mail/(?:[^?#]*/)?id/(?<recordId>[^/?#]+)',
    '^https://outlook\\.cloud\\.microsoft/mail/(?:[^?#]*/)?id/(?<recordId>[^/?#]+)',
    '^https://outlook\\.(?:office|office365|live)\\.com/mail/',
    '^https://outlook\\.cloud\\.microsoft/mail/',
  ],
  record: ['[data-app-section="MailReadCompose"]', '#ReadingPaneContainerId', 'main[role="main"]'],
  // Inferred: the sources name a message's parts and not what holds them.
  message: ['[role="listitem"]'],
  body: ['[id^="UniqueMessageBody"]', '[role="document"]'],
  fields: {
    subject: onRecord(
      'B',
      '[role="heading"][id^="CONV_"][id$="_SUBJECT"]@title',
      '[role="heading"][id^="CONV_"][id$="_SUBJECT"]',
    ),
    author: { ...onMessage('C', '[id^="MSG_"][id$="_FROM"]'), pattern: '^([^<]+)', optional: true },
    email: {
      ...onMessage('C', '[id^="MSG_"][id$="_FROM"]'),
      pattern: '<([^<>\\s]+@[^<>\\s]+)>',
      optional: true,
    },
    occurredAt: { ...onMessage('D', 'time[datetime]@datetime'), optional: true },
  },
  role: 'unknown',
  facts: 'Three public extensions, one of 2026; labels are translated and therefore not used',
  checked: '2026-11',
};
