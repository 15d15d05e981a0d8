import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where it stands. What is just being drawn anew is looked for again: a mouse does not wait as a click does. */
const boxOf = async (of: Locator) => {
  await expect.poll(() => of.scrollIntoViewIfNeeded().then(() => true, String)).toBe(true);
  const box = await of.boundingBox();
  if (!box) throw new Error('What is not drawn cannot be dragged.');
  return box;
};

/** A real drag with the mouse, by the upper edge of `from` into the upper part of `to`. */
export async function dragMouse(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = await boxOf(from);
  await page.mouse.move(start.x + 40, start.y + 10);
  await page.mouse.down();
  const end = await boxOf(to);
  // Chromium begins a drag after some way, and tells the place only of what comes after that.
  await page.mouse.move(end.x + 60, end.y + 30, { steps: 8 });
  await page.mouse.move(end.x + 62, end.y + 32);
  await page.mouse.up();
}
