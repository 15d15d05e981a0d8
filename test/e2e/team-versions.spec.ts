import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Insight } from '@/lib/domain/insight';
import type { Problem } from '@/lib/domain/problem';
import { accessibilityProblems } from '@/test/support/axe';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { overflow } from '@/test/support/overflow';
import { sampleReview } from '@/test/support/sample-review';
import { takeScreenshot } from '@/test/support/screenshots';

const AT = '2026-03-02T09:14:00.000Z';
const NOTE = 'Their export fails every Monday: the nightly job is on our side.';

let browser: Chromium;
let contested: Insight;
beforeAll(async () => {
  browser = await launchChromium();
  const { insights, stored } = await sampleReview(Date.now());
  const group = stored.grouping.groups.toSorted((a, b) => b.members.length - a.members.length)[0]!;
  const problem = aProblem(group.id);
  const [one] = insights;
  const now = new Date().toISOString();
  contested = {
    ...one!,
    createdAt: now,
    updatedAt: now,
    by: 'ben-id',
    note: 'Called them back, waits for the fix.',
    severity: 3,
    alternates: [
      { field: 'note', value: NOTE, by: 'Ana Ruiz', at: AT },
      { field: 'severity', value: 1, by: 'Ana Ruiz', at: AT },
    ],
  };
  const all = insights.map((other) => (other.id === contested.id ? contested : other));
  await browser.seed(all);
  await browser.commit([
    { store: 'problems', put: problem },
    { store: 'groupings', put: stored, key: 'current' },
    { store: 'settings', put: new Date().toISOString(), key: 'lastReviewAt' },
  ]);
  await leaveShadows([
    { kind: 'insight', record: contested, by: 'Ben Okoro' },
    { kind: 'problem', record: problem, by: 'Ben Okoro' },
  ]);
});
afterAll(() => browser?.close());

const aProblem = (id: string): Problem => ({
  id,
  statement: 'Exports fail for large accounts',
  status: 'exploring',
  notes: '',
  createdAt: AT,
  updatedAt: AT,
  alternates: [
    { field: 'statement', value: 'Exports time out on large data', by: 'Ana Ruiz', at: AT },
    { field: 'status', value: 'planned', by: 'Ana Ruiz', at: AT },
  ],
});

/** What a server that knows these records would have left behind. */
async function leaveShadows(
  saved: { kind: string; record: { id: string }; by: string }[],
): Promise<void> {
  const shadows = saved.map(({ kind, record: { id, ...fields }, by }) => {
    const shared = { epoch: 'e', version: 1, deleted: false, receivedAt: AT };
    return { ...shared, kind, id, fields, by };
  });
  const page = await browser.extensionPage('manifest.json');
  await page.evaluate(async (records) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('verbatim');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const tx = db.transaction(['shadows', 'outbox'], 'readwrite');
    for (const record of records) tx.objectStore('shadows').put(record);
    tx.objectStore('outbox').clear();
    await new Promise((resolve) => tx.addEventListener('complete', resolve));
    db.close();
  }, shadows);
  await page.close();
}

async function openPanel(view: string, width: number, colorScheme: 'light' | 'dark') {
  const panel = await browser.extensionPage('sidepanel.html');
  await panel.setViewportSize({ width, height: 900 });
  await panel.emulateMedia({ colorScheme });
  await panel.getByRole('navigation').getByRole('button', { name: view }).click();
  await panel.getByRole('article').first().waitFor();
  return panel;
}

describe.each([
  [240, 'light'],
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
] as const)('two versions at %i pixels, %s', (width, scheme) => {
  it('of an insight are told in the list and shown beside each other', async () => {
    const panel = await openPanel('Insights', width, scheme);
    const row = panel.getByRole('article').first();
    await row.getByText('2 versions').waitFor();
    await takeScreenshot(panel, `versions-list-${width}-${scheme}`);
    await row.getByRole('button', { name: 'Open' }).click();
    await panel.getByText('Here now, last saved by Ben Okoro').first().waitFor();
    await panel.getByText('clipped by Ben Okoro').waitFor();
    await takeScreenshot(panel, `versions-insight-${width}-${scheme}`);
    expect(await overflow(panel)).toBe(0);
    expect(await accessibilityProblems(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await row.waitFor();
    await panel.close();
  });

  it('of a problem are told on the card and shown in its detail', async () => {
    const panel = await openPanel('Problems', width, scheme);
    const card = panel.getByRole('article', { name: 'Exports fail for large accounts' });
    await card.getByText('2 versions').waitFor();
    await card
      .getByRole('button', { name: 'Exports fail for large accounts', exact: true })
      .click();
    await panel.getByRole('region', { name: 'Versions of Statement' }).waitFor();
    await takeScreenshot(panel, `versions-problem-${width}-${scheme}`);
    expect(await overflow(panel)).toBe(0);
    expect(await accessibilityProblems(panel)).toEqual([]);
    await panel.close();
  });
});

describe('a choice', () => {
  it('between notes is made by keyboard, goes to the outbox and is taken back', async () => {
    const panel = await openPanel('Insights', 1280, 'light');
    await panel.getByRole('article').first().getByRole('button', { name: 'Open' }).click();
    const versions = panel.getByRole('region', { name: 'Versions of Note' });
    await versions.getByRole('button', { name: 'Use this of Ana Ruiz' }).focus();
    await panel.keyboard.press('Enter');
    await versions.waitFor({ state: 'hidden' });
    await panel.getByText('Chose between versions').waitFor();
    const detail = panel.getByRole('region', { name: 'Insight', exact: true });
    await expect.poll(() => detail.getByLabel('Note').inputValue()).toBe(NOTE);
    expect(await browser.stored('outbox')).toMatchObject([{ store: 'insights', base: contested }]);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await versions.waitFor();
    expect(await browser.stored('insights')).toContainEqual(contested);
    await panel.close();
  });

  it('between statements keeps both, and the list narrows to who clipped', async () => {
    const panel = await openPanel('Problems', 1280, 'light');
    await panel
      .getByRole('button', { name: 'Exports fail for large accounts', exact: true })
      .click();
    await panel.getByRole('button', { name: 'Keep both texts' }).click();
    await panel.getByText('Chose between versions of').waitFor();
    const both = 'Exports fail for large accounts / Exports time out on large data';
    await panel.getByRole('heading', { name: both }).last().waitFor();
    await panel.getByRole('navigation').getByRole('button', { name: 'Insights' }).click();
    const search = panel.getByRole('searchbox');
    await search.fill('by:"ben okoro"');
    await search.press('Enter');
    await panel.getByText('1 insight', { exact: true }).waitFor();
    await takeScreenshot(panel, 'versions-clipped-by');
    expect(await panel.getByRole('article').count()).toBe(1);
    await panel.close();
  });
});
