import { expect, it } from 'vitest';
import { createRedactor } from '@/lib/privacy/redactor';
import { anInsight } from '@/test/support/builders';

it('[PR6] versions that others wrote do not leave with a redacted insight', () => {
  const insight = anInsight({
    alternates: [{ field: 'note', value: 'call ana@acme.example', by: 'Wim', at: '' }],
  });
  const redacted = createRedactor(() => [insight]).insight(insight);
  expect(JSON.stringify(redacted)).not.toContain('ana@acme.example');
});
