import { expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import { anInsight, aPassage } from '@/test/support/builders';

const said = (exact: string) => anInsight({ passages: [aPassage({ exact })] });

it('tells what a member shares without the small words that turn a meaning round', () => {
  const insights = [
    said('Subscription invoices did not go out when the month began.'),
    said('Subscription invoices did not go out again.'),
    said('No subscription invoices when the month began.'),
  ];
  const { groups } = cluster({ insights, decisions: [] });
  const terms = Object.values(groups[0]!.reasons).flatMap((reason) => reason.terms);
  expect(terms).toContain('invoices');
  for (const small of ['not', 'no', 'when', 'again']) expect(terms).not.toContain(small);
});
