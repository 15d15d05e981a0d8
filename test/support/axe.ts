import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What a person with a screen reader or low sight would stumble over: one line each, empty when nothing. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // The other mode opens a page of its own, and a popup that loses the focus is gone.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
