import { existsSync } from 'node:fs';
import { firstScreen } from './scripts/budgets.ts';

const BUILT = '.output/chrome-mv3';
const CAPTURE = `${BUILT}/capture.js`;

const built = (file: string): string[] =>
  existsSync(`${BUILT}/${file}`) ? [`${BUILT}/${file}`] : [];

/** What a user waits for, compressed as in the store's package. A raised limit needs a decision record. */
export default [
  { name: 'worker', path: [`${BUILT}/background.js`], limit: '120 kB' },
  { name: 'injected into a page', path: existsSync(CAPTURE) ? [CAPTURE] : [], limit: '12 kB' },
  { name: 'record of an app, injected beside it', path: built('record.js'), limit: '9 kB' },
  { name: 'injected to clip without a selection', path: built('article.js'), limit: '23 kB' },
  { name: 'popup', path: firstScreen(BUILT, 'popup.html'), limit: '45 kB' },
  { name: 'panel, first screen', path: firstScreen(BUILT, 'sidepanel.html'), limit: '90 kB' },
]
  .filter(({ path }) => path.length > 0)
  .map((budget) => ({ ...budget, brotli: false, gzip: true }));
