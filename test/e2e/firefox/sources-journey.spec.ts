import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, until, type Firefox } from '@/test/support/firefox';
import { storedInsights } from '@/test/support/firefox-stored';
import { keepScreenshot } from '@/test/support/screenshots';
import { sourcePages } from '@/test/support/source-pages';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

const inPopup = (code: string): Promise<unknown> => firefox.inSurface('popup', code);
const POPUP = 'content.document';

/** The page at the address of its app, with the marked words selected or only in focus. */
async function openSource(app: string, variant: string, act: string): Promise<string> {
  const found = sourcePages().find((one) => one.app === app && one.variant === variant);
  if (!found) throw new Error(`No page ${app}/${variant}.`);
  await firefox.answer(found.expected.url, found.html);
  const tab = await firefox.open(found.expected.url);
  await firefox.evaluate(tab, `void (${act})(document.querySelector('[data-start]'))`);
  return tab;
}

async function clip(name: string): Promise<unknown> {
  await firefox.clickToolbar();
  await until(() => inPopup(`!!${POPUP}.querySelector('form')`));
  const caption = await until(() => inPopup(`${POPUP}.querySelector('figcaption')?.textContent`));
  await keepScreenshot(await firefox.draw('popup'), name);
  await inPopup(`${POPUP}.querySelector('[type=submit]').click()`);
  await until(() => inPopup(`!!${POPUP}.querySelector('.popup-saved')`));
  // A click while it is open would only close it.
  await firefox.closePopup();
  return caption;
}

async function newest(): Promise<unknown> {
  const own = await firefox.open(`${firefox.origin}/options.html`);
  return (await storedInsights(firefox, own)).at(-1);
}

describe('in Firefox', () => {
  it('[CA58] a ticket is clipped with its number, customer, subject and date', async () => {
    await openSource('zendesk', 'several-tickets', '(p) => getSelection().selectAllChildren(p)');
    expect(await clip('firefox-popup-zendesk')).toBe('Zendesk #48213 · Ana Ruiz');
    expect(await newest()).toMatchObject({
      kind: 'pain',
      passages: [{ exact: 'Every export over 5,000 rows times out.' }],
      customer: { name: 'Ana Ruiz' },
      source: {
        app: 'Zendesk',
        recordId: '48213',
        subject: 'Exports time out',
        role: 'customer',
        occurredAt: '2026-03-02T09:00:00.000Z',
      },
    });
  });

  it('[CA70] what was clipped from a ticket is lit up on it, until it is asked for again', async () => {
    const tab = await openSource('zendesk', 'several-tickets', '() => undefined');
    const lit = `[...(CSS.highlights.get('verbatim-clipped') ?? [])].map(String)`;
    const show = async (expected: number): Promise<void> => {
      await firefox.clickToolbar();
      const entry = `[...${POPUP}.querySelectorAll('[popover] button')].find((one) => one.textContent.startsWith('Show'))`;
      await until(() => inPopup(`!!${entry}`));
      await inPopup(`void ${entry}.click()`);
      await until(async () => (await firefox.evaluate(tab, `${lit}.length`)) === expected);
      await firefox.closePopup();
    };
    await show(1);
    expect(await firefox.evaluate(tab, lit)).toEqual(['Every export over 5,000 rows times out.']);
    await show(0);
  });

  it('[CA59] [CA71] a mail is clipped whole, and what of its thread is not there is said', async () => {
    await openSource('gmail', 'folded-thread', '(p) => { p.tabIndex = 0; p.focus(); }');
    expect(await clip('firefox-popup-gmail')).toBe('Gmail · Ana Ruiz, Acme');
    expect(await newest()).toMatchObject({
      passages: [{ exact: expect.stringContaining('Every export over 5,000 rows times out.') }],
      source: {
        app: 'Gmail',
        whole: 'message',
        health: [{ code: 'messages-missing', detail: '2/11' }],
      },
    });
  });
});
