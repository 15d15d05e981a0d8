import { onMessage, onRecord, type Adapter } from './adapter';

// Classes look made up and are the same in every language since years.
export const gmail: Adapter = {
  app: 'Gmail',
  source: 'mail',
  urls: ['^(?<base>https://mail\\.google\\.com/mail/(?:u/\\d+/)?)'],
  message: ['.adn.ads', '[data-message-id]', '[data-legacy-message-id]'],
  body: ['.a3s'],
  more: ['span.adx'],
  fields: {
    recordId: onRecord(
      'A',
      '[data-legacy-thread-id]@data-legacy-thread-id',
      '[data-thread-perm-id]@data-thread-perm-id',
    ),
    subject: onRecord('A', 'h2.hP', '.ha h2'),
    author: onMessage('A', 'span.gD[email]@name', 'span.gD[email]'),
    email: onMessage('A', 'span.gD[email]@email'),
    occurredAt: { ...onMessage('B', '.g3[title]@title'), optional: true },
    messageId: {
      ...onMessage(
        'A',
        '@data-legacy-message-id',
        '[data-legacy-message-id]@data-legacy-message-id',
      ),
      optional: true,
    },
  },
  role: 'unknown',
  link: '{base}#all/{messageId}',
  facts:
    'KartikTalwar/gmail.js, InboxSDK (2026-07), kepano/defuddle gmail.ts; folded threads: five public extensions',
  checked: '2026-11',
};
