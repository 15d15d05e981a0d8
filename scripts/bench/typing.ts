import type { Page } from 'playwright-core';

const TYPED = ['export times out', 'kicked out again', 'invoice', 'cannot share', 'pdf columns'];

/** Milliseconds from each key stroke in the search to the frame that shows what it found. */
export async function typeOften(page: Page): Promise<number[]> {
  await page.locator('[role=feed][aria-busy=false]').waitFor();
  await page.waitForTimeout(5_000); // the index is built in its worker
  await page.evaluate(watchStrokes);
  const search = page.getByRole('searchbox').first();
  const times: (number | undefined)[] = [];
  for (const words of TYPED) {
    await search.fill('');
    await search.focus();
    await page.waitForTimeout(400);
    for (const letter of words) {
      await page.keyboard.type(letter);
      times.push(await page.evaluate(untilAtRest));
    }
  }
  return times.filter((time) => time !== undefined);
}

declare global {
  /** The last key stroke and the frame after the last change it caused, 0 before there is one. */
  var stroke: { pressed: number; drawn: number };
}

/** In the page. Changes of live regions are words for a screen reader, not the result. */
function watchStrokes(): void {
  const spoken = 'output,[aria-live],[role=status]';
  globalThis.stroke = { pressed: 0, drawn: 0 };
  addEventListener(
    'keydown',
    ({ timeStamp }) => (globalThis.stroke = { pressed: timeStamp, drawn: 0 }),
    { capture: true },
  );
  const observer = new MutationObserver((changes) => {
    const { stroke } = globalThis;
    if (changes.every(({ target }) => target.parentElement?.closest(spoken))) return;
    requestAnimationFrame(() => {
      const frame = new MessageChannel();
      frame.port1.addEventListener('message', () => (stroke.drawn = performance.now()));
      frame.port1.start();
      frame.port2.postMessage(undefined);
    });
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** In the page: a quarter of a second of quiet ends a stroke. Undefined for one that changed nothing. */
function untilAtRest(): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const end = performance.now() + 5_000;
    const watch = setInterval(() => {
      const { pressed, drawn } = globalThis.stroke;
      const isAtRest = performance.now() - Math.max(pressed, drawn) >= 250;
      if (!isAtRest && performance.now() < end) return;
      clearInterval(watch);
      if (isAtRest) resolve(drawn > 0 ? drawn - pressed : undefined);
      else reject(new Error('The search never came to rest.'));
    }, 20);
  });
}
