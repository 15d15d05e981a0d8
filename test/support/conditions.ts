import type { Page } from 'playwright-core';

/** How somebody may look at a screen. What is not said is as most have it. */
export interface Condition {
  name: string;
  width?: number;
  direction?: 'rtl';
  forcedColors?: 'active';
  /** Times as large as the browser's own text. */
  text?: number;
}

export const CONDITIONS: readonly Condition[] = [
  { name: 'from right to left', direction: 'rtl' },
  { name: 'in forced colours', forcedColors: 'active' },
  { name: 'with text twice as large', text: 2 },
  { name: 'at 240 pixels', width: 240 },
  { name: 'at 320 pixels', width: 320 },
];

const [WIDTH, HEIGHT, FONT_PERCENT] = [360, 800, 81.25];

export async function look(page: Page, as: Partial<Condition>): Promise<void> {
  await page.setViewportSize({ width: as.width ?? WIDTH, height: HEIGHT });
  await page.emulateMedia({ forcedColors: as.forcedColors ?? 'none', reducedMotion: 'reduce' });
  await page.evaluate(
    ([direction, size]) => {
      document.documentElement.dir = direction;
      document.documentElement.style.fontSize = `${size}%`;
    },
    [as.direction ?? 'ltr', FONT_PERCENT * (as.text ?? 1)] as const,
  );
}
