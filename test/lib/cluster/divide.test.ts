import { expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import { divide } from '@/lib/cluster/divide';
import { aPassage, anInsight } from '@/test/support/builders';

const said = (texts: readonly string[]) =>
  texts.map((exact) => anInsight({ passages: [aPassage({ exact })] }));

const JOURNAL = said([
  'The payroll journal posts to the wrong cost centre in Xero after every pay run.',
  'The journal in Xero puts all wages into one account, we split by department by hand.',
  'We need to map departments to accounts in the QuickBooks journal.',
  'Accounting journal does not balance by one cent and Xero refuses it.',
  'Departments should go to separate accounts when the pay run is posted to our ledger.',
]);
const SLOW = said([
  'On the 25th the app is so slow that calculating a pay run takes twenty minutes.',
  'Calculating payroll hangs at 90 % at month end and we have to start again.',
  'The calculation timed out three times on pay day. We run 600 employees through it.',
  'Pay run calculation crawls when everyone in the country runs payroll on the same day.',
]);
const insights = [...JOURNAL, ...SLOW];

it('[RV24] parts two troubles in one problem, though the finest cut finds a part of one of them alone', () => {
  expect(cluster({ insights, decisions: [], granularity: 1 }).groups).toHaveLength(1);
  const { groups } = divide({ insights });
  const journal = new Set(JOURNAL.map(({ id }) => id));
  const shares = groups.map(({ members }) => members.filter((id) => journal.has(id)).length);
  expect(groups.map(({ members }, nth) => [members.length, shares[nth]])).toEqual(
    expect.arrayContaining([
      [5, 5],
      [3, 0],
    ]),
  );
});

it('[RV24] parts nothing where no cut makes two', () => {
  const same = said(['Exports time out.', 'Exports time out.', 'Exports time out again.']);
  const { groups, ungrouped } = divide({ insights: same });
  expect(groups).toEqual([]);
  expect(ungrouped.toSorted()).toEqual(same.map(({ id }) => id).toSorted());
});
