import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONDITIONS, look } from '@/test/support/conditions';
import { servePages } from '@/test/support/pages';
import { launchWithReview } from '@/test/support/review-browser';
import { screenFaults, wordsShown } from '@/test/support/screen-faults';
import { takeScreenshot } from '@/test/support/screenshots';
import { SCREENS, type Stage } from '@/test/support/screens';

let stage: Stage;
beforeAll(async () => {
  const [browser, pages] = await Promise.all([launchWithReview(), servePages()]);
  await browser.grantHost('http://127.0.0.1/*');
  stage = { browser, pages };
});
afterAll(() => Promise.all([stage?.browser.close(), stage?.pages.close()]));

describe.each(SCREENS)('$name', ({ name, open }) => {
  let page: Page;
  let words: string[];
  beforeAll(async () => {
    page = await open(stage);
    await look(page, {});
    words = await wordsShown(page);
  });
  afterAll(() => page?.close());

  it.each(CONDITIONS)('is whole, and can be read and pressed, $name', async (condition) => {
    await look(page, condition);
    await takeScreenshot(page, `${name} ${condition.name}`.replaceAll(/\W+/g, '-'));
    await expect.poll(() => wordsShown(page)).toEqual(expect.arrayContaining(words));
    expect(await screenFaults(page)).toEqual([]);
  });
});
