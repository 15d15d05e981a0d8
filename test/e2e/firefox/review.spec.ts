import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFirefox, until, type Firefox } from '@/test/support/firefox';

let firefox: Firefox;
let tab: string;
beforeAll(async () => {
  firefox = await launchFirefox();
  tab = await firefox.open(`${firefox.origin}/sidepanel.html`);
});
afterAll(() => firefox?.close());

const see = (code: string): Promise<unknown> => until(() => firefox.evaluate(tab, code));
/** Expressions that give an element of the page. */
const button = (name: string, within = 'document'): string =>
  `[...${within}.querySelectorAll('button, [role=menuitem]')].find((one) =>
    [one.getAttribute('aria-label'), one.textContent].some((text) => text?.startsWith(${JSON.stringify(name)})))`;
const click = async (find: string): Promise<void> => {
  await see(`!!${find}`);
  await firefox.click(tab, find);
};
const card = (name: string): string =>
  `[...document.querySelectorAll('article')].find((one) => one.querySelector('h2').textContent === ${JSON.stringify(name)})`;
const names = async (): Promise<string[]> =>
  (await firefox.evaluate(
    tab,
    `[...document.querySelectorAll('article h2')].map((one) => one.textContent)`,
  )) as string[];
const act = async (name: string, item: string): Promise<void> => {
  await click(`${card(name)}.querySelector('[aria-haspopup=menu]')`);
  await click(button(item, card(name)));
};
const said = (words: string): Promise<unknown> =>
  see(`document.querySelector('.undo-bar output').textContent.includes(${JSON.stringify(words)})`);

it('offers sample data where nothing was clipped, and groups it into problems', async () => {
  await click(button('Load sample data'));
  await see(`document.querySelectorAll('article').length > 4`);
  await firefox.takePicture(tab, 'firefox-review-list');
  expect((await names()).length).toBeGreaterThan(4);
});

it('renames a problem in the field that has the focus at once', async () => {
  const [old = ''] = await names();
  await act(old, 'Rename');
  await see(`document.activeElement.getAttribute('aria-label') === 'Statement'`);
  await firefox.fill(tab, 'document.activeElement', 'Large exports never finish');
  await click(`document.querySelector('dialog [type=submit]')`);
  await see(`!!${card('Large exports never finish')}`);
  expect(await names()).not.toContain(old);
});

it('merges two problems, and takes that back', async () => {
  const [target = '', , other = ''] = await names();
  await act(target, 'Merge');
  await click(button(other, `document.querySelector('dialog')`));
  await said('Merged into');
  expect(await names()).not.toContain(other);
  await click(button('Undo'));
  await see(`!!${card(other)}`);
});

it('puts a problem on the board, and takes that back', async () => {
  await click(button('Board'));
  const now = `[...document.querySelectorAll('.board-column')].find((one) => one.textContent.startsWith('Now'))`;
  await firefox.evaluate(
    tab,
    `(() => {
      const select = document.querySelector('.board-card select');
      select.value = 'now';
      return select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`,
  );
  await see(`${now}.querySelectorAll('li[data-problem]').length === 1`);
  await firefox.takePicture(tab, 'firefox-review-board');
  await click(button('Undo'));
  const left = await see(`${now}.querySelectorAll('li[data-problem]').length === 0`);
  expect(left).toBe(true);
});

it('writes the brief of a problem, with personal data replaced', async () => {
  await click(button('List'));
  await act('Large exports never finish', 'Evidence brief');
  const brief = await see(`document.querySelector('.report')?.textContent`);
  expect(brief).toContain('[Customer 1]');
  await click(button('Copy as Markdown'));
  await see(
    `[...document.querySelectorAll('dialog output')].some((one) => one.textContent === 'Copied')`,
  );
  await firefox.takePicture(tab, 'firefox-review-brief');
});
