import { writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '@/lib/base/z';
import type { Bidi } from './bidi';
import { SCREENSHOTS } from './screenshots';

const Anything = z.unknown();
const Picture = z.object({ data: z.string() });
const Point = z.object({ x: z.number(), y: z.number() });

type Evaluate = (tab: string, code: string) => Promise<unknown>;

/** What a user's hands do in a tab. `find` is an expression that gives the element. */
export function createFirefoxHands(bidi: Bidi, evaluate: Evaluate) {
  return {
    /** A real click: pages may ask for permissions in it. */
    async click(tab: string, find: string): Promise<void> {
      const middle = `(() => {
        const element = ${find};
        element.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
      })()`;
      const { x, y } = z.parse(Point, await evaluate(tab, middle));
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const pointer = { type: 'pointer', id: 'mouse', actions };
      await bidi.send('input.performActions', { context: tab, actions: [pointer] }, Anything);
    },
    async fill(tab: string, find: string, text: string): Promise<void> {
      await evaluate(
        tab,
        `(() => {
          const element = ${find};
          element.value = ${JSON.stringify(text)};
          element.dispatchEvent(new Event('input', { bubbles: true }));
          return true;
        })()`,
      );
    },
    async takePicture(tab: string, name: string): Promise<void> {
      const { data } = await bidi.send(
        'browsingContext.captureScreenshot',
        { context: tab },
        Picture,
      );
      await mkdir(SCREENSHOTS, { recursive: true });
      await writeFile(join(SCREENSHOTS, `${name}.png`), Buffer.from(data, 'base64'));
    },
  };
}
