// @vitest-environment node
import { expect, it } from 'vitest';
import { nearInsights } from '@/entrypoints/popup/near-insights';
import { NOTHING_REPEATED, type Repeated } from '@/lib/cluster/text/repeated';
import { findRepeated } from '@/lib/cluster/text/terms';
import { insightText } from '@/lib/domain/insight';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createTermStore } from '@/lib/storage/term-store';
import { anInsight, aPassage } from '@/test/support/builders';

const COMPLAINTS = [
  'The export of the monthly report times out.',
  'Colleagues are logged out every day.',
  'The calendar begins on the wrong weekday.',
  'The invoice shows the wrong tax.',
];
const QUESTION = 'Every export of a monthly report has timed out.';
const byMail = (text: string): string =>
  `Hi team,\n\nI hope you are well. ${text} I look forward to hearing from you.\n\nKind regards,\nMaria Lopez\nOffice Manager\nNorthwind Logistics GmbH`;
const byForm = (text: string): string =>
  `We use the plan for teams. ${text} We restarted the browser, and cleared its cache.`;

async function near(text: string, quotes: string[], common: Repeated): Promise<string[]> {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const insights = quotes.map((exact) => anInsight({ passages: [aPassage({ exact })] }));
  await commit(
    db,
    insights.map((put) => ({ store: 'insights', put })),
  );
  const repeated = Promise.resolve(common);
  const sources = { terms: createTermStore(db), insights: createInsightStore(db), repeated };
  const found = await nearInsights(text, sources);
  return found.map(({ insight }) => insightText(insight));
}

it('[CA63] are not near by the greeting and the signature of their mails', async () => {
  const mails = COMPLAINTS.map(byMail);
  expect(await near(byMail(QUESTION), mails, NOTHING_REPEATED)).toEqual([mails[0]]);
});

it('[CA63] are not near by the sentences that many have', async () => {
  const forms = COMPLAINTS.map(byForm);
  expect(await near(byForm(QUESTION), forms, NOTHING_REPEATED)).toHaveLength(forms.length);
  expect(await near(byForm(QUESTION), forms, findRepeated(forms))).toEqual([forms[0]]);
});

it('[CA63] are as near by a mail or a form as by their words alone', async () => {
  const said = [byMail(COMPLAINTS[0]!), byForm(COMPLAINTS[0]!), ...COMPLAINTS];
  const repeated = findRepeated(COMPLAINTS.map(byForm));
  expect(await near(QUESTION, said, repeated)).toHaveLength(3);
});
