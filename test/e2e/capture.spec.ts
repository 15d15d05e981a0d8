import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { captureFrames, capturePassage } from '@/test/support/capture';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { servePages, type Pages } from '@/test/support/pages';

let browser: Chromium;
let pages: Pages;
let page: Page;
beforeAll(async () => {
  [browser, pages] = await Promise.all([launchChromium(), servePages()]);
  await browser.grantHost('http://127.0.0.1/*');
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 900, height: 1400 });
});
beforeEach(async () => {
  await page.goto(`${pages.origin}/selection.html`);
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

/** Selects from the start of the first to the end of the last. */
async function select(from: string, to = from): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const [start, end] = [document.querySelector(from), document.querySelector(to)];
      if (!start || !end) throw new Error(`${from} or ${to} is not there.`);
      getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [from, to] as const,
  );
}

/** Drags the mouse over the words, as a person does. */
async function drag(from: string, to: string): Promise<void> {
  const start = await page.locator(from).first().boundingBox();
  const end = await page.locator(to).first().boundingBox();
  if (!start || !end) throw new Error('Nothing there to drag over.');
  await page.mouse.move(start.x + 1, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width - 1, end.y + end.height / 2, { steps: 5 });
  await page.mouse.up();
}

describe('the words of a passage', () => {
  it('[CA1] are what the reader sees', async () => {
    await select('#title', '#second');
    const passage = await capturePassage(browser, page);
    expect(passage?.exact).toBe(
      'Export fails for large tables\n\n' +
        'Every export over 5,000 rows times out and we lose the lot. Support was kind.\n\n' +
        'We tried the guide,\nthen the button.',
    );
  });

  it('[CA1] part the cells of a table and the items of a list', async () => {
    await select('#steps', '#plans');
    const passage = await capturePassage(browser, page);
    expect(passage?.exact).toBe(
      'Open the report\nChoose CSV\nWait\nPlan\tRows\nSmall\t1|000\nLarge\t90,000',
    );
  });

  it('[CA1] keep the white space of preformatted text and pass over what may not be selected', async () => {
    await select('#log');
    expect((await capturePassage(browser, page))?.exact).toBe('GET /export\n  504 timeout');
  });

  it.each([
    [
      'a box shut to nothing lets stick out',
      '<div class="shut">Folded <div class="out">Exports time out.</div><br />away</div>',
    ],
    ['a window shows although its body has no height', '<div class="out">Exports time out.</div>'],
    [
      'a drawing has in a drawing of its own',
      '<svg height="99"><svg><text y="20">Exports time out.</text></svg></svg>',
    ],
  ])('[CA1] hold what %s', async (_, html) => {
    const styles =
      '<style>body, .shut { overflow: hidden } .shut { height: 0 } svg { display: block } .out { position: absolute; top: 99px }</style>';
    await page.goto(pages.add(`/${Math.random()}.html`, `<!doctype html>${styles}${html}`));
    await select('body');
    expect((await capturePassage(browser, page))?.exact).toBe('Exports time out.');
  });

  it('[CA1] leave out what stays in a box shut to nothing, pictures in it too', async () => {
    const html =
      '<p>First.</p><div style="height: 0; overflow: clip; position: relative">Folded <br /><p style="position: absolute">away</p><img src="/folded.png" alt="folded" /></div><p>Last.</p>';
    await page.goto(pages.add(`/${Math.random()}.html`, `<!doctype html>${html}`));
    await select('body');
    const passage = await capturePassage(browser, page);
    expect(passage?.exact).toBe('First.\n\nLast.');
    expect(passage?.markdown).toBe('First.\n\nLast.');
  });

  it('[CA2] come with what stands around them', async () => {
    await select('#first b');
    expect(await capturePassage(browser, page)).toMatchObject({
      exact: 'times out',
      prefix: expect.stringMatching(/ tables\n\nEvery export over 5,000 rows $/),
      suffix: expect.stringMatching(/^ and we lose the lot\. Support was kind\.\n/),
      sentence: 'Every export over 5,000 rows times out and we lose the lot.',
    });
  });

  it('[CA3] are found inside nested shadow roots', async () => {
    await drag('#deep', '#deep');
    expect((await capturePassage(browser, page))?.exact).toBe('Deeper words that matter most.');
  });

  it('[CA3] run over several paragraphs of a shadow root', async () => {
    await drag('#deep', '#deep2');
    expect((await capturePassage(browser, page))?.exact).toBe(
      'Deeper words that matter most.\n\nA second deep paragraph.',
    );
  });

  it('[CA3] run from the page into a shadow root and through its slots', async () => {
    await drag('#picture', '#deep');
    expect((await capturePassage(browser, page))?.exact).toBe(
      'Before after\n\nMore\nAn editable remark\n\nIn the shade: slotted words and on.\n\nDeeper words that matter most.',
    );
  });

  it('[CA4] are taken from text fields, never from passwords', async () => {
    await page.locator('#reply').selectText();
    const reply = await capturePassage(browser, page);
    expect(reply?.exact).toBe('Dear Ana,\nwe are looking into the export.');
    expect(reply?.position).toBeUndefined();
    await page.locator('#subject').selectText();
    expect((await capturePassage(browser, page))?.exact).toBe('Exports time out daily');
    await page.locator('#secret').selectText();
    expect(await capturePassage(browser, page)).toBeUndefined();
  });

  it('[CA4] are taken from editable elements', async () => {
    await select('#note');
    const passage = await capturePassage(browser, page);
    expect(passage).toMatchObject({
      exact: 'An editable remark',
      markdown: 'An _editable_ remark',
    });
  });

  it('[CA5] are read in frames of the same site, each with its own address', async () => {
    pages.add('/framed.html', '<p id="inside">Words in a frame.</p>');
    pages.add('/framing.html', '<p>Around</p><iframe src="/framed.html"></iframe>');
    await page.goto(`${pages.origin}/framing.html`);
    await page.frameLocator('iframe').locator('#inside').selectText();
    const readings = await captureFrames(browser, page);
    expect(readings.map(({ isTop, passages }) => [isTop, passages[0]?.exact])).toEqual([
      [true, undefined],
      [false, 'Words in a frame.'],
    ]);
    expect(readings[1]?.frameUrl).toBe(`${pages.origin}/framed.html`);
  });

  it('[CA6] are cut at the limit, which the health tells', async () => {
    pages.add('/long.html', `<p id="long">${'wordy '.repeat(5_000)}</p>`);
    await page.goto(`${pages.origin}/long.html`);
    await select('#long');
    const [reading] = await captureFrames(browser, page);
    expect(reading?.passages[0]?.exact.length).toBeGreaterThan(19_990);
    expect(reading?.passages[0]?.exact.length).toBeLessThanOrEqual(20_000);
    expect(reading?.health).toEqual([{ code: 'text-cut', detail: '29999' }]);
  });
});

describe('the Markdown of a passage', () => {
  it('[CA7] keeps emphasis and safe links, made absolute', async () => {
    await select('#first', '#second');
    expect((await capturePassage(browser, page))?.markdown).toBe(
      'Every export over 5,000 rows **times out** and we lose the lot. Support was kind.\n\n' +
        `We tried [the guide](${pages.origin}/docs/export?x=1),  \nthen the button.`,
    );
  });

  it('[CA7] counts a list on from where the page does', async () => {
    await select('#steps li:nth-child(2)', '#steps li:nth-child(3)');
    expect((await capturePassage(browser, page))?.markdown).toBe('4.  Choose `CSV`\n5.  Wait');
  });

  it('[CA7] keeps tables, and part of one as a table', async () => {
    await select('#plans');
    expect((await capturePassage(browser, page))?.markdown).toBe(
      '| Plan | Rows |\n| --- | --- |\n| Small | 1\\|000 |\n| Large | 90,000 |',
    );
    await select('#plans tbody tr:last-child');
    expect((await capturePassage(browser, page))?.markdown).toBe(
      '|  |  |\n| --- | --- |\n| Large | 90,000 |',
    );
  });

  it('[CA7] keeps preformatted text and leaves out pictures that only count readers', async () => {
    await select('#log', '#picture');
    expect((await capturePassage(browser, page))?.markdown).toBe(
      '```\nGET /export\n  504 timeout\n```\n\nBefore after',
    );
  });
});

describe('the page', () => {
  it('[CA8] is the same before and after, and so is what is selected', async () => {
    await drag('#picture', '#deep');
    const state = () =>
      page.evaluate(() => {
        const roots = [document.querySelector('#card')?.shadowRoot].filter((root) => !!root);
        const ranges = getSelection()?.getComposedRanges({ shadowRoots: roots }) ?? [];
        return [
          document.documentElement.getHTML({ shadowRoots: roots }),
          String(getSelection()),
          ranges.map((range) => [range.startOffset, range.endOffset]),
          document.activeElement?.id,
        ];
      });
    const changes = await page.evaluateHandle(() => {
      const seen: MutationRecord[] = [];
      const options = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver((records) => seen.push(...records)).observe(document, options);
      document.addEventListener('selectionchange', () => seen.push({} as MutationRecord));
      return seen;
    });
    const before = await state();
    expect((await capturePassage(browser, page))?.exact).toContain('remark');
    expect(await state()).toEqual(before);
    expect(await changes.evaluate((seen) => seen.length)).toBe(0);
  });

  it('[CA9] is named by its address at the moment of the clip', async () => {
    await page.evaluate(() => history.pushState({}, '', '/app#/tickets/48213'));
    const [reading] = await captureFrames(browser, page);
    expect(reading?.page.canonicalUrl).toBe(`${pages.origin}/app#/tickets/48213`);
    expect(reading?.hasFocus).toBe(true);
  });
});
