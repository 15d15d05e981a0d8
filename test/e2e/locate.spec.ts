import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocateRequest } from '@/lib/capture/locate-request';
import { passageLink } from '@/lib/capture/text-fragment';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { servePages, type Pages } from '@/test/support/pages';
import { pause } from '@/test/support/pause';

let browser: Chromium;
let pages: Pages;
let page: Page;
beforeAll(async () => {
  [browser, pages] = await Promise.all([launchChromium(), servePages()]);
  await browser.grantHost('http://127.0.0.1/*');
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 800, height: 600 });
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

const FILLING = '<p>Filling words that stand around.</p>'.repeat(80);
const QUOTE = { exact: 'Every export times out.', prefix: '', suffix: '' };

async function open(html: string): Promise<void> {
  await page.goto(pages.add(`/${Math.random()}.html`, html));
}

async function locate(request: LocateRequest = { passage: QUOTE }): Promise<unknown> {
  await page.bringToFront();
  const worker = await browser.worker();
  return worker.evaluate(async (request) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab?.id ?? 0, frameIds: [0] };
    await chrome.scripting.executeScript({ target, files: ['/locate.js'] });
    const [answer] = await chrome.scripting.executeScript({
      target,
      args: [request],
      func: (request) => Reflect.get(globalThis, 'verbatimLocate')(request),
    });
    return answer?.result;
  }, request);
}

const isInView = (selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

const lights = (): Promise<number> => page.locator('verbatim-light').count();

describe('back to a passage', () => {
  it('[CA19] scrolls to it, lights it up and leaves nothing behind', async () => {
    await open(`${FILLING}<p id="it">${QUOTE.exact}</p>${FILLING}`);
    const before = await page.evaluate(() => document.documentElement.getHTML());
    expect(await locate()).toBe('found');
    expect(await isInView('#it')).toBe(true);
    expect(await lights()).toBe(1);
    await pause(4_300);
    expect(await page.evaluate(() => document.documentElement.getHTML())).toBe(before);
  });

  it('[CA19] waits for content that comes late', async () => {
    await open(
      `${FILLING}<div id="late"></div><script>
        setTimeout(() => { document.getElementById('late').textContent = '${QUOTE.exact}'; }, 1500);
      </script>`,
    );
    expect(await locate()).toBe('found');
    expect(await isInView('#late')).toBe(true);
  });

  it('[CA19] looks in open shadow roots', async () => {
    await open(
      `${FILLING}<my-card></my-card>${FILLING}<script>
        document.querySelector('my-card').attachShadow({ mode: 'open' }).innerHTML =
          '<p id="it">Every <b>export</b> times out.</p>';
      </script>`,
    );
    expect(await locate()).toBe('found');
    expect(await isInView('#it')).toBe(true);
  });

  it('[CA19] looks in what fills a window whose body has no height', async () => {
    await open(
      `<!doctype html><body style="overflow: hidden"><main style="position: fixed; inset: 0; overflow: auto">
        ${FILLING}<p id="it">${QUOTE.exact}</p>${FILLING}</main></body>`,
    );
    expect(await locate()).toBe('found');
    expect(await isInView('#it')).toBe(true);
  });

  it('[CA19] looks in frames of the same site', async () => {
    pages.add('/inner.html', `${FILLING}<p id="it">${QUOTE.exact}</p>`);
    await open(`${FILLING}<iframe src="/inner.html" height="300"></iframe>`);
    expect(await locate()).toBe('found');
    const box = await page.frameLocator('iframe').locator('#it').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(600);
    expect(await page.frameLocator('iframe').locator('verbatim-light').count()).toBe(1);
  });

  it('[CA17] says that words which changed are only alike', async () => {
    const passage = {
      exact: 'Every export of a large table times out.',
      prefix: 'Ana wrote: ',
      suffix: ' We paid.',
    };
    await open(`<p>Ana wrote: Every export of large tables times out. We paid.</p>`);
    expect(await locate({ passage })).toBe('approximate');
  }, 30_000);

  it('[CA18] says lost when the words are gone, and lights nothing', async () => {
    await open(FILLING);
    expect(await locate()).toBe('lost');
    expect(await lights()).toBe(0);
  }, 30_000);
});

describe('a link to a passage', () => {
  it.each([
    [
      'one sentence',
      '<p>Words. <b>We</b> lose, after all, the so-called lot &amp; more. Words.</p>',
      'We lose, after all, the so-called lot & more.',
    ],
    [
      'several blocks',
      '<p>Words. We lose the whole lot at</p><ul><li>night</li><li>noon every single day</li></ul>',
      'We lose the whole lot at\nnight\nnoon every single day',
    ],
  ])('[CA20] opens the page at %s', async (_, html, exact) => {
    const url = pages.add(
      `/${Math.random()}.html`,
      `${FILLING}<div id="it">${html}</div>${FILLING}`,
    );
    await page.goto('about:blank');
    await page.goto(passageLink(url, { exact, prefix: 'that stand around.\nWords. ', suffix: '' }));
    await expect.poll(() => isInView('#it')).toBe(true);
  });
});
