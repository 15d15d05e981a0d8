import { describe, expect, it } from 'vitest';
import { createClipper, type Inject } from '@/lib/capture/clip';
import type { PageReading } from '@/lib/capture/reading';
import { aPassage } from '@/test/support/builders';

const TAB = { id: 7, url: 'https://desk.example/t/48213', title: 'Export fails' };
const FRAME_URL = 'https://mail.example/body';

const aReading = (over: Partial<PageReading> = {}): PageReading => ({
  frameUrl: TAB.url,
  isTop: true,
  hasFocus: false,
  passages: [],
  page: { canonicalUrl: TAB.url, title: 'Export fails' },
  health: [],
  ...over,
});

const saying = (exact: string, over: Partial<PageReading> = {}): PageReading =>
  aReading({ passages: [aPassage({ exact })], ...over });

/** A browser that lets these frames be read. */
const readable =
  (frames: Record<number, unknown>): Inject =>
  async () =>
    Object.entries(frames).map(([id, result]) => ({ frameId: Number(id), result }));

const refusing: Inject = () => Promise.reject(new Error('Cannot access contents of the page.'));

const clip = (inject: Inject, gesture = {}, tab = TAB) =>
  createClipper({ inject }).clip(tab, gesture);

const wordsOf = async (...args: Parameters<typeof clip>) => {
  const result = await clip(...args);
  return result.outcome === 'clipped' ? result.clip.passages.map(({ exact }) => exact) : result;
};

describe('of several frames', () => {
  it('[CA12] takes the one the menu was opened in', async () => {
    const inject = readable({
      0: saying('top', { hasFocus: true }),
      15032385537: saying('framed', { isTop: false }),
    });
    expect(await wordsOf(inject, { frameId: 15032385537 })).toEqual(['framed']);
  });

  it('[CA12] takes the innermost that has the focus', async () => {
    const inject = readable({
      0: saying('a longer selection on top', { hasFocus: true }),
      4: saying('framed', { isTop: false, hasFocus: true }),
    });
    expect(await wordsOf(inject)).toEqual(['framed']);
  });

  it('[CA12] passes over a focused one with nothing selected, and takes the longest', async () => {
    const inject = readable({
      0: aReading({ hasFocus: true }),
      3: saying('short', { isTop: false }),
      4: saying('rather longer', { isTop: false }),
    });
    expect(await wordsOf(inject)).toEqual(['rather longer']);
  });

  it('[CA12] tells the page of the top frame and the address of the chosen one', async () => {
    const result = await clip(
      readable({ 0: aReading(), 4: saying('framed', { isTop: false, frameUrl: FRAME_URL }) }),
    );
    expect(result).toMatchObject({
      clip: { source: { url: TAB.url, title: 'Export fails', frameUrl: FRAME_URL, app: 'web' } },
    });
  });

  it('[CA13] drops what does not parse', async () => {
    const inject = readable({ 0: saying('top'), 4: { passages: 'all of them' } });
    expect(await wordsOf(inject)).toEqual(['top']);
  });
});

describe("what an app's page tells", () => {
  it('becomes the source and the customer', async () => {
    const record = {
      app: 'zendesk',
      recordId: '48213',
      role: 'customer' as const,
      author: 'Ana Ruiz',
      customer: { name: 'Ana Ruiz', company: 'Acme' },
      confidence: { author: 0.8 },
    };
    expect(await clip(readable({ 0: saying('words', { record }) }))).toMatchObject({
      clip: {
        source: {
          app: 'zendesk',
          recordId: '48213',
          role: 'customer',
          confidence: { author: 0.8 },
        },
        customer: { company: 'Acme' },
      },
    });
  });
});

describe('where the page cannot be read', () => {
  it('[CA14] clips the words of the menu in a frame of another site', async () => {
    const gesture = { frameId: 9, frameUrl: FRAME_URL, selectionText: 'It times out.' };
    expect(await clip(readable({ 0: aReading() }), gesture)).toMatchObject({
      clip: {
        passages: [{ exact: 'It times out.', prefix: '', suffix: '' }],
        source: { frameUrl: FRAME_URL, health: [{ code: 'frame-refused' }] },
      },
    });
  });

  it('[CA14] reads the top frame alone where one refused frame refuses all', async () => {
    const top = readable({ 0: saying('top') });
    const inject: Inject = (target, file) => ('allFrames' in target ? refusing : top)(target, file);
    expect(await wordsOf(inject)).toEqual(['top']);
  });

  it('[CA14] clips the words of the menu in a PDF', async () => {
    const tab = { ...TAB, url: 'https://files.example/terms.PDF?x=1#page=2' };
    expect(await clip(refusing, { frameId: 6, selectionText: 'Clause 4' }, tab)).toMatchObject({
      clip: { source: { url: tab.url, title: tab.title, health: [{ code: 'pdf' }] } },
    });
  });

  it('[CA14] clips the words of the menu on a page that refuses', async () => {
    expect(await clip(refusing, { frameId: 0, selectionText: 'Words' })).toMatchObject({
      clip: { source: { health: [{ code: 'page-refused' }] } },
    });
  });

  it.each([
    ['short and whole', 'It times out.', []],
    ['with its lines', `First line\n${'long '.repeat(50)}`, []],
    ['in one long line', 'long '.repeat(50), ['line-breaks-lost']],
    ['cut by Firefox', `a\n${'x'.repeat(16_382)}`, ['text-cut']],
    ['longer than a passage', `a\n${'x'.repeat(30_000)}`, ['text-cut']],
  ])('[CA15] tells what the menu lost: %s', async (_, selectionText, codes) => {
    const result = await clip(readable({ 0: aReading() }), { frameId: 0, selectionText });
    if (result.outcome !== 'clipped') throw new Error(result.outcome);
    expect(result.clip.source.health.map(({ code }) => code)).toEqual(codes);
    expect(result.clip.passages[0]?.exact.length).toBeLessThanOrEqual(20_000);
  });

  it.each([
    ['chrome://settings/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/firefox/', 'store'],
    ['https://files.example/terms.pdf', 'pdf'],
    ['https://blocked.example/', 'other'],
  ])('[CA16] refuses %s as %s', async (url, why) => {
    expect(await clip(refusing, {}, { ...TAB, url })).toEqual({ outcome: 'refused', why });
  });

  it('says when nothing is selected, with the page as source', async () => {
    expect(await clip(readable({ 0: aReading() }))).toMatchObject({
      outcome: 'nothing-selected',
      source: { url: TAB.url, app: 'web' },
    });
  });
});
