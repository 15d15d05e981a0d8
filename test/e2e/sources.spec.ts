import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from '@/lib/base/z';
import { PageReading } from '@/lib/capture/reading';
import { findChromium } from '@/scripts/browsers';
import { BUILT } from '@/test/support/chromium';
import { sourcePages } from '@/test/support/source-pages';

const pages = sourcePages();
let browser: Browser;
let page: Page;
beforeAll(async () => {
  const path = await findChromium();
  browser = await chromium.launch({ executablePath: path, args: ['--disable-dev-shm-usage'] });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
});

/** Opens a page of an app at the app's own address, without the network. */
async function open(url: string, html: string): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  // Addresses that differ in their hash alone would not be loaded again.
  await page.goto('about:blank');
  await page.goto(url);
}

const run = async (script: string) => page.evaluate(readFileSync(`${BUILT}/${script}.js`, 'utf8'));

describe('the built scripts in a real page', () => {
  it.each(pages)(
    '[CA50] read the record of $app, $variant, around what was selected by mouse',
    async ({ expected, html }) => {
      await open(expected.url, html);
      await page.locator('[data-start]').click({ clickCount: 3 });
      const reading = z
        .pick(PageReading, { record: true, health: true })
        .parse(await run('record'));
      const { confidence: _, place: _place, ...record } = reading.record ?? { confidence: {} };
      expect(reading.record ? record : null).toEqual(expected.record);
      expect(reading.health).toEqual(expected.health);
    },
  );

  it.each(pages.filter(({ app }) => ['zendesk', 'intercom', 'gmail', 'reddit'].includes(app)))(
    '[CA54] read the whole message of $app, $variant, under the pointer',
    async ({ expected, html }) => {
      await open(expected.url, html);
      await page.locator('[data-start]').hover();
      const whole = await run('article');
      expect(whole).toMatchObject({ of: 'message' });
      expect(JSON.stringify(whole)).toContain('Every export over 5,000 rows times out.');
    },
  );
});
