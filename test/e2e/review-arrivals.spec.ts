import { pack } from '@/lib/storage/packed-grouping';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aPassage, anInsight } from '@/test/support/builders';
import { aGroup } from '@/test/support/evidence';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { takeScreenshot } from '@/test/support/screenshots';

const said = (exact: string) => {
  const at = new Date().toISOString();
  return anInsight({ passages: [aPassage({ exact })], createdAt: at, updatedAt: at });
};
const EXPORTS = [
  'Every export of many rows times out',
  'The export times out with many rows',
  'Export of 20,000 rows times out',
  'Our export times out, too many rows',
  'Exporting many rows times out each day',
];
const LOGINS = [
  'SSO logs users out each morning',
  'Users are logged out by SSO each morning',
  'SSO users are logged out daily',
];

let browser: Chromium;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  const groups = [
    { name: 'Exports time out', some: EXPORTS.map(said) },
    { name: 'SSO logs users out', some: LOGINS.map(said) },
  ];
  await browser.seed(groups.flatMap(({ some }) => some));
  const grouping = {
    groups: groups.map(({ name, some }) =>
      aGroup(
        some.map(({ id }) => id),
        { name },
      ),
    ),
    ungrouped: [],
  };
  const at = new Date().toISOString();
  await browser.commit([
    { store: 'groupings', put: { grouping: pack(grouping), count: 8, at }, key: 'current' },
    { store: 'settings', put: at, key: 'lastReviewAt' },
  ]);
  page = await browser.extensionPage('sidepanel.html');
  await page.setViewportSize({ width: 360, height: 900 });
});
afterAll(() => browser?.close());

const exports = () => page.getByRole('article', { name: 'Exports time out' });
const clip = (exact: string) => browser.seed([said(exact)]);

it('[RV16] files what is clipped while the panel is open, marks it as new and says why', async () => {
  await exports().getByRole('button', { name: '5 insights', exact: true }).waitFor();
  await clip('The export of all rows times out again');
  await exports().getByRole('button', { name: '6 insights', exact: true }).waitFor();
  await exports().getByRole('button', { name: '1 new', exact: true }).waitFor();
  await exports().locator('.problem-statement').click();
  const member = page.getByRole('listitem').filter({ hasText: 'times out again' }).first();
  await member.getByText('Why together?').click();
  expect(await member.innerText()).toMatch(/New\b[^]*Filed here when it came in\. Shares: /);
  await takeScreenshot(page, 'review-arrived');
});

it('[RV16] keeps the place when the panel is opened again', async () => {
  await page.reload();
  await expect
    .poll(() => exports().getByRole('button', { name: '6 insights', exact: true }).count())
    .toBe(1);
});

it('[RV16] only suggests what is less sure, and a person adds it', async () => {
  await clip('The export has the wrong columns, and many rows too many');
  await page.getByText(/1 may belong to a problem/).click();
  const item = page.getByRole('listitem').filter({ hasText: 'the wrong columns' });
  await item.getByText(/^Maybe: /).waitFor();
  await takeScreenshot(page, 'review-suggested');
  await item.getByRole('button', { name: 'Add' }).click();
  await page.getByText(/^Moved 1 insight to/).waitFor();
  expect(await exports().getByRole('button', { name: '7 insights', exact: true }).count()).toBe(1);
});
