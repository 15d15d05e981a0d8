import { expect, it } from 'vitest';
import { readMetadata } from '@/lib/capture/metadata';

it('[CA9] reads what the page says of itself', () => {
  document.title = 'Export   fails';
  document.documentElement.lang = 'en';
  for (const [name, content] of [
    ['author', ' Ana Ruiz '],
    ['og:site_name', 'Harbour Desk'],
    ['article:published_time', '2026-03-02T10:00:00+01:00'],
  ] as const) {
    const meta = document.createElement('meta');
    meta.name = name;
    meta.content = content;
    document.head.append(meta);
  }
  expect(readMetadata(document)).toMatchObject({
    title: 'Export fails',
    site: 'Harbour Desk',
    author: 'Ana Ruiz',
    occurredAt: '2026-03-02T09:00:00.000Z',
    language: 'en',
  });
});
