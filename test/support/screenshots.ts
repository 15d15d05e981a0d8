import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export const SCREENSHOTS = 'screenshots';

/** The same for a picture that the browser gave as PNG in base64. */
export async function keepScreenshot(data: string, name: string): Promise<string> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const path = join(SCREENSHOTS, `${name}.png`);
  await writeFile(path, Buffer.from(data, 'base64'));
  return path;
}

/** Leaves a picture to look at in `screenshots/`, which git ignores, and returns its path. */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const path = join(SCREENSHOTS, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
