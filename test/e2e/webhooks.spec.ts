import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '@/test/support/axe';
import { anInsight } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { servePages, type Pages } from '@/test/support/pages';
import { takeScreenshot } from '@/test/support/screenshots';
import { isSigned, startReceiver, type Receiver } from '@/test/support/webhook-receiver';

/** Longer than a new insight can be taken back unseen, and than a first retry waits. */
const SOON = { timeout: 60_000, interval: 1000 };

let browser: Chromium;
let pages: Pages;
let receiver: Receiver;
let options: Page;
beforeAll(async () => {
  [browser, pages] = await Promise.all([launchChromium(), servePages()]);
  await browser.grantHost('http://127.0.0.1/*');
});
beforeEach(async () => {
  receiver = await startReceiver();
  options = await browser.extensionPage('options.html');
});
afterEach(async () => {
  await options.close();
  await receiver.close();
  await browser.clear();
});
afterAll(() => Promise.all([browser?.close(), pages?.close()]));

/** As a user's hands do it. Resolves to the secret that is shown once. */
async function add(format: string): Promise<string> {
  await options.getByRole('button', { name: 'Add a webhook' }).click();
  await options.getByLabel('Address', { exact: true }).fill(receiver.url);
  await options.getByRole('radio', { name: format }).check();
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await card().waitFor();
  return format === 'Slack' ? '' : ((await card().locator('code').textContent()) ?? '');
}

const card = () => options.getByRole('article', { name: /^Webhook to 127/ });

async function turnOn(): Promise<void> {
  await card().getByRole('button', { name: 'Turn on' }).click();
  await card().getByText('On', { exact: true }).waitFor();
}

/** With the shortcut, on a page. */
async function clip(): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${pages.origin}/ticket.html`);
  await page.locator('#first').evaluate((quote) => getSelection()?.selectAllChildren(quote));
  await browser.fireCommand('quick-clip', page);
  await expect.poll(() => browser.stored('insights')).not.toEqual([]);
  await page.close();
}

/** As the browser does when the time of the alarm has come: no test waits half a minute for it. */
async function ring(): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'webhooks' }));
}

const arrives = (count: number) =>
  expect
    .poll(async () => {
      await ring();
      return receiver.received.length;
    }, SOON)
    .toBe(count);

describe('a webhook', () => {
  it('is set up, tried with made-up words and told of a new clip, signed over the very bytes', async () => {
    const secret = await add('CloudEvents');
    expect(secret).toMatch(/^whsec_/);
    await takeScreenshot(options, 'webhook-secret');
    await card().getByRole('button', { name: 'I have it' }).click();
    await card().getByRole('button', { name: 'Test' }).click();
    await card().getByText('It arrived.').waitFor();
    expect(receiver.received).toHaveLength(1);
    expect(isSigned(receiver.received[0]!, secret)).toBe(true);
    expect(receiver.received[0]!.body.toString()).toContain('This is a test from Verbatim.');
    await turnOn();
    await clip();
    await arrives(2);
    const [told] = receiver.received.slice(1);
    expect(isSigned(told!, secret)).toBe(true);
    expect(told!.headers['content-type']).toBe('application/cloudevents+json');
    const [insight] = await browser.stored('insights');
    expect(JSON.parse(told!.body.toString())).toMatchObject({
      specversion: '1.0',
      id: told!.headers['webhook-id'],
      subject: insight!.id,
      data: { passages: [{ exact: insight!.passages[0]!.exact }] },
    });
    expect(await browser.stored('webhookQueue')).toEqual([]);
    expect(JSON.stringify(await browser.stored('sendings'))).not.toContain('/hooks/');
    const local = await options.evaluate(() => chrome.storage.local.get());
    expect(JSON.stringify(local)).toContain(secret);
    expect(JSON.stringify(await browser.stored('webhooks'))).not.toContain('whsec_');
  });

  it('is asked again after it failed, under the same id, though the worker died in between', async () => {
    await add('Plain JSON');
    await turnOn();
    receiver.answerWith(500);
    await clip();
    await arrives(1);
    await card().getByText('failed on its own side').waitFor();
    await takeScreenshot(options, 'webhook-failing');
    await browser.killWorker();
    await arrives(2);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids[0]).toBe(ids[1]);
    expect(receiver.received[1]!.body.toString()).toMatch(/^{"event":"insight.created","id":/);
    await expect.poll(() => browser.stored('webhookQueue')).toEqual([]);
  });

  it('that wants nothing more is turned off and says so', async () => {
    await add('Plain JSON');
    await turnOn();
    receiver.answerWith(410);
    await clip();
    await arrives(1);
    await card().getByText('wants nothing more (410), so this webhook was turned off').waitFor();
    await card().getByText('Off', { exact: true }).waitFor();
    await takeScreenshot(options, 'webhook-gone');
    expect(await accessibilityProblems(options)).toEqual([]);
  });

  it('of Slack gets a message and no signature; what was taken back is not told', async () => {
    await add('Slack');
    await turnOn();
    await clip();
    const [insight] = await browser.stored('insights');
    await arrives(1);
    const { headers, body } = receiver.received[0]!;
    expect(headers['webhook-signature']).toBeUndefined();
    const quote = insight!.passages[0]!.exact;
    expect(JSON.parse(body.toString())).toMatchObject({
      text: quote,
      blocks: [{ type: 'section', text: { type: 'mrkdwn' } }, { type: 'context' }],
    });
    const undone = anInsight();
    await browser.commit([
      { store: 'insights', put: undone },
      { store: 'webhookQueue', tell: undone.id },
    ]);
    await browser.commit([{ store: 'insights', remove: undone.id }]);
    await expect
      .poll(async () => {
        await ring();
        return browser.stored('webhookQueue');
      }, SOON)
      .toEqual([]);
    expect(receiver.received).toHaveLength(1);
  });

  it('refuses an address that is none, in a sentence', async () => {
    await options.getByRole('button', { name: 'Add a webhook' }).click();
    await options.getByLabel('Address', { exact: true }).fill('http://example.com/hook');
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await options.getByText('The address has to begin with https://. Only this').waitFor();
    expect(await browser.stored('webhooks')).toEqual([]);
  });
});

describe.each([
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('the webhooks at %i pixels, %s', (width, colorScheme) => {
  it('look right and please axe, with what is sent to the letter', async () => {
    await browser.seed([
      anInsight({ note: 'ours', customer: { name: 'Ana', email: 'a@b.example' } }),
    ]);
    await options.reload();
    await options.setViewportSize({ width, height: 1100 });
    await options.emulateMedia({ colorScheme });
    await add('CloudEvents');
    await options.getByRole('button', { name: 'Add a webhook' }).click();
    await card().getByText('What will leave this machine').click();
    const exact = await card().locator('pre').textContent();
    expect(JSON.parse(exact ?? '')).toMatchObject({ data: { note: 'ours', customer: {} } });
    expect(exact).not.toContain('a@b.example');
    await options.getByRole('heading', { name: 'Tell another tool' }).scrollIntoViewIfNeeded();
    await options.evaluate(() => document.querySelector('#webhooks-title')?.scrollIntoView());
    await takeScreenshot(options, `webhooks-${width}-${colorScheme}`);
    expect(await accessibilityProblems(options)).toEqual([]);
  });
});
