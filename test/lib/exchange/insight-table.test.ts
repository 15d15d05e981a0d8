import { expect, it } from 'vitest';
import { writeInsightTable } from '@/lib/exchange/insight-table';
import { anInsight, aPassage, aSource } from '@/test/support/builders';

const cells = (line: string) => line.slice(1, -1).split('","');

it('gives one row an insight, below the names of the columns', () => {
  const insight = anInsight({
    passages: [aPassage({ exact: 'It stops.' }), aPassage({ exact: 'Always.' })],
    source: aSource({ app: 'zendesk', recordId: '48213', author: 'Ana Ruiz' }),
    tags: ['export', 'performance'],
    severity: 2,
  });
  const [head = '', row = '', end] = writeInsightTable([insight]).slice(1).split('\r\n');
  const named = Object.fromEntries(cells(head).map((name, at) => [name, cells(row)[at]]));
  expect(named).toMatchObject({
    id: insight.id,
    quote: 'It stops.\n\nAlways.',
    customer: 'Ana Ruiz',
    company: '',
    tags: 'export; performance',
    severity: '2',
    record: '48213',
  });
  expect(end).toBe('');
});
