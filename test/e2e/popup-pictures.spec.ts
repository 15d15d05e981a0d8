import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '@/test/support/axe';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { servePages } from '@/test/support/pages';
import { openPopup } from '@/test/support/popup';
import { takeScreenshot } from '@/test/support/screenshots';

const MARK = { x: 120, y: 90, width: 200, height: 100 };

/** A page that is scrolled, with one red block at a known place of what is visible and a blue one inside it. */
const PAGE = `<!doctype html><html lang="en"><title>Ticket 7</title>
<style>body { margin: 0; block-size: 4000px; background: #fff; font: 16px sans-serif }
  #mark { position: absolute; inset: 1090px auto auto 120px; inline-size: 200px; block-size: 100px; background: #f00 }
  #secret { position: absolute; inset: 20px auto auto 40px; inline-size: 60px; block-size: 30px; background: #00f }
  p { position: absolute; inset-block-start: 1200px; }</style>
<div id="mark"><div id="secret"></div></div><p>Every export times out.</p>`;

async function takePicture(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Screenshot' }).click();
  await popup.getByRole('button', { name: 'Done' }).waitFor();
}

describe.each([1, 2])('at %i device pixels a CSS pixel', (scale) => {
  let browser: Chromium;
  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    [browser, pages] = await Promise.all([
      launchChromium({ args: [`--force-device-scale-factor=${scale}`] }),
      servePages(),
    ]);
  });
  afterAll(() => Promise.all([browser.close(), pages.close()]));
  afterEach(() => browser.clear());

  async function clip(): Promise<Page> {
    const page = await browser.context.newPage();
    await page.goto(pages.add('/ticket-7', PAGE));
    await page.evaluate(() => scrollTo(0, 1000));
    await page.locator('p').evaluate((words) => getSelection()?.selectAllChildren(words));
    return openPopup(browser, page);
  }

  /** Presses on the picture at one place of the page and lets go at another. */
  async function drag(popup: Page, box: typeof MARK): Promise<void> {
    const stage = await popup.locator('.picture-stage').boundingBox();
    const shown = await popup.locator('.picture-stage img').evaluate((img) => ({
      width: (img as HTMLImageElement).naturalWidth,
    }));
    if (!stage) throw new Error('No picture is shown.');
    const at = (x: number, y: number) => {
      const factor = (scale * stage.width) / shown.width;
      return [stage.x + x * factor, stage.y + y * factor] as const;
    };
    await popup.mouse.move(...at(box.x, box.y));
    await popup.mouse.down();
    await popup.mouse.move(...at(box.x + box.width, box.y + box.height), { steps: 3 });
    await popup.mouse.up();
  }

  it('[CA66] keeps exactly the region that was dragged on a scrolled page', async () => {
    const popup = await clip();
    await takePicture(popup);
    await drag(popup, MARK);
    await takeScreenshot(popup, `picture-editor-${scale}x`);
    await popup.getByRole('button', { name: 'Done' }).click();
    await popup.getByRole('button', { name: /Screenshot of Ticket 7/ }).waitFor();
    await takeScreenshot(popup, `popup-with-picture-${scale}x`);
    const [picture] = await storedPictures(browser);
    // A press is as exact as the picture is small.
    expect(picture?.width).toBeCloseTo(MARK.width * scale, -1);
    expect(picture?.height).toBeCloseTo(MARK.height * scale, -1);
    expect(picture?.colours).toEqual(expect.arrayContaining(['255,0,0', '0,0,255']));
    expect(picture?.share['255,0,0'] ?? 0).toBeGreaterThan(0.85);
  });

  it('[CA67] has no pixel left of what was made black', async () => {
    const popup = await clip();
    await takePicture(popup);
    await popup.getByRole('radio', { name: 'Black out' }).check();
    await drag(popup, { x: 155, y: 105, width: 70, height: 40 });
    await popup.getByRole('button', { name: 'Done' }).click();
    await popup.getByRole('button', { name: /Screenshot of Ticket 7/ }).waitFor();
    await popup.keyboard.press('Control+Enter');
    await popup.getByText('Saved').waitFor();
    const pictures = await storedPictures(browser);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.colours).not.toContain('0,0,255');
    expect(pictures[0]?.colours).toEqual(expect.arrayContaining(['255,0,0', '0,0,0']));
    const [insight] = await browser.stored('insights');
    expect(insight?.attachments).toMatchObject([{ id: pictures[0]?.id, type: 'image/png' }]);
  });
});

describe('a screenshot', () => {
  let browser: Chromium;
  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    [browser, pages] = await Promise.all([launchChromium(), servePages()]);
  });
  afterAll(() => Promise.all([browser.close(), pages.close()]));
  afterEach(() => browser.clear());

  async function clip(): Promise<Page> {
    const page = await browser.context.newPage();
    await page.goto(pages.add('/ticket-7', PAGE));
    await page.locator('p').evaluate((words) => getSelection()?.selectAllChildren(words));
    return openPopup(browser, page);
  }

  it('[CA66] is cut and blacked out by keys alone', async () => {
    const popup = await clip();
    await popup.getByRole('button', { name: 'Screenshot' }).press('Enter');
    const region = popup.getByRole('button', { name: /Region to keep/ });
    await region.waitFor();
    const before = await region.getAttribute('aria-label');
    for (let press = 0; press < 10; press += 1) await popup.keyboard.press('Shift+ArrowLeft');
    await popup.keyboard.press('ArrowRight');
    expect(await region.getAttribute('aria-label')).not.toBe(before);
    await popup.getByRole('button', { name: 'Add a black box' }).press('Enter');
    const box = popup.getByRole('button', { name: /Black box 1/ });
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('Shift+ArrowRight');
    await takeScreenshot(popup, 'picture-editor-keys');
    expect(await accessibilityProblems(popup)).toEqual([]);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await popup.keyboard.press('Enter');
    await popup.getByRole('button', { name: /Screenshot of Ticket 7/ }).waitFor();
    expect(await accessibilityProblems(popup)).toEqual([]);
    const [picture] = await storedPictures(browser);
    expect(picture?.colours).toContain('0,0,0');
  });

  it('[CA30] is in the draft when the popup was closed in the middle of it', async () => {
    const page = await clip();
    await page.getByRole('button', { name: 'Screenshot' }).click();
    await page.getByRole('button', { name: 'Done' }).waitFor();
    await page.close();
    await browser.killWorker();
    const again = await clip();
    await again.getByRole('button', { name: /Screenshot of Ticket 7/ }).waitFor();
    await again.getByRole('button', { name: 'Remove picture' }).click();
    expect((await browser.stored('drafts'))[0]?.attachments).toBeUndefined();
  });

  it('[CA68] is shown with its insight, and large on a press', async () => {
    const popup = await clip();
    await popup.getByRole('button', { name: 'Screenshot' }).click();
    await popup.getByRole('button', { name: 'Done' }).click();
    await popup.getByRole('button', { name: /Screenshot of Ticket 7/ }).waitFor();
    await popup.keyboard.press('Control+Enter');
    await popup.getByText('Saved').waitFor();
    const panel = await browser.extensionPage('sidepanel.html');
    await panel.setViewportSize({ width: 700, height: 800 });
    await panel.getByRole('navigation').getByRole('button', { name: 'Insights' }).click();
    await panel.getByRole('article').first().focus();
    await panel.keyboard.press('Enter');
    await panel.getByRole('img', { name: 'Screenshot of Ticket 7' }).waitFor();
    await takeScreenshot(panel, 'panel-picture');
    expect(await accessibilityProblems(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Enlarge: Screenshot of Ticket 7' }).click();
    await panel.getByRole('dialog').getByRole('img').waitFor();
    await takeScreenshot(panel, 'panel-picture-large');
    expect(await accessibilityProblems(panel)).toEqual([]);
    await panel.close();
  });
});

/** What is on disk, decoded: its size and its colours. */
async function storedPictures(browser: Chromium) {
  const page = await browser.extensionPage('manifest.json');
  const pictures = await page.evaluate(async () => {
    const opening = indexedDB.open('verbatim');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const reading = db.transaction('attachments').objectStore('attachments').getAll();
    const all = await new Promise<{ id: string; blob: Blob }[]>((resolve) => {
      reading.onsuccess = () => resolve(reading.result);
    });
    db.close();
    return Promise.all(
      all.map(async ({ id, blob }) => {
        const bitmap = await createImageBitmap(blob);
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
        const share: Record<string, number> = {};
        for (let at = 0; at < data.length; at += 4) {
          const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
          share[colour] = (share[colour] ?? 0) + 4 / data.length;
        }
        const { width, height } = bitmap;
        return { id, width, height, share, colours: Object.keys(share) };
      }),
    );
  });
  await page.close();
  return pictures;
}
