import { expect, it } from 'vitest';
import { attribution, sourceName } from '@/lib/domain/attribution';
import { anInsight, aSource } from '@/test/support/builders';

it('names the app and its record, then who said it', () => {
  const insight = anInsight({
    source: aSource({ app: 'zendesk', recordId: '48213', author: 'A. Ruiz' }),
    customer: { name: 'Ana Ruiz', company: 'Acme' },
  });
  expect(attribution(insight)).toEqual(['Zendesk #48213', 'Ana Ruiz, Acme']);
});

it('names the site of an ordinary page, or else its host', () => {
  expect(sourceName(aSource({ site: 'The Forum' }))).toBe('The Forum');
  expect(sourceName(aSource({ url: 'https://www.example.com/a' }))).toBe('example.com');
});

it('leaves a record that is no number as the app writes it', () => {
  expect(sourceName(aSource({ app: 'jira', recordId: 'ABC-12' }))).toBe('Jira ABC-12');
});

it('leaves out a record that only the app itself calls so', () => {
  expect(sourceName(aSource({ app: 'Gmail', recordId: '18c1f0aa' }))).toBe('Gmail');
});

it('falls back on the author the page states', () => {
  const insight = anInsight({ source: aSource({ author: 'Kim' }), competitor: 'Globex' });
  expect(attribution(insight)).toEqual(['example.com', 'Kim', 'Globex']);
});

it('names a competitor once whose site is called like it', () => {
  const insight = anInsight({ source: aSource({ site: 'Globex' }), competitor: 'Globex' });
  expect(attribution(insight)).toEqual(['Globex']);
});
