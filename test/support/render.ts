import { cleanup } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect } from 'vitest';

afterEach(cleanup);

export { render, screen, within } from '@testing-library/preact';

/** No known accessibility fault in what is drawn. Contrast needs real layout: the browser tests look at it. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html ?? ''}`)).toEqual(
    [],
  );
}
