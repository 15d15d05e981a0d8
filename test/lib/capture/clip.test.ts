import { describe, expect, it } from 'vitest';
import { createClipper, type Inject } from '@/lib/capture/clip';
import type { PageReading, RecordReading } from '@/lib/capture/reading';
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

/** A browser that lets these frames be read: what the scripts for words and for records find in each. */
const readable =
  (frames: Record<number, unknown>, records: Record<number, unknown> = {}): Inject =>
  async (_, file) =>
    Object.entries(file === '/record.js' ? records : frames).map(([id, result]) => ({
      frameId: Number(id),
      result,
    }));

const TARGET = { tabId: TAB.id, allFrames: true } as const;

const ticket: RecordReading = {
  record: {
    app: 'zendesk',
    recordId: '48213',
    role: 'customer',
    author: 'Ana Ruiz',
    customer: { name: 'Ana Ruiz', company: 'Acme' },
    confidence: { author: 0.8 },
  },
  health: [],
};

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
    expect(await clip(readable({ 0: saying('words') }, { 0: ticket }))).toMatchObject({
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

  it('[CA57] adds to the health of the words', async () => {
    const record = { ...ticket, health: [{ code: 'field-unread' as const, detail: 'subject' }] };
    const words = saying('words', { health: [{ code: 'text-cut' }] });
    expect(await clip(readable({ 0: words }, { 0: record }))).toMatchObject({
      clip: { source: { health: [{ code: 'text-cut' }, { code: 'field-unread' }] } },
    });
  });

  it('[CA57] is joined by frame: a mail in a frame belongs to the app around it', async () => {
    const frames = { 0: aReading(), 4: saying('framed', { isTop: false, hasFocus: true }) };
    const nobody: RecordReading = {
      record: { app: 'web', role: 'unknown', author: 'Someone', confidence: {} },
      health: [],
    };
    expect(await clip(readable(frames, { 0: ticket, 4: nobody }))).toMatchObject({
      clip: { source: { app: 'zendesk', author: 'Ana Ruiz' } },
    });
  });

  it.each([
    ['is refused', () => refusing(TARGET, '/record.js')],
    ['does not parse', () => readable({}, { 0: { record: 7 } })(TARGET, '/record.js')],
  ])('[CA57] leaves the words alone where it %s', async (_, record) => {
    const words = readable({ 0: saying('words') });
    const inject: Inject = (target, file) =>
      file === '/record.js' ? record() : words(target, file);
    expect(await wordsOf(inject)).toEqual(['words']);
  });

  it('[CA57] is asked for at once with the words', async () => {
    const asked: string[] = [];
    const words = Promise.withResolvers<Awaited<ReturnType<Inject>>>();
    const inject: Inject = (_, file) => {
      asked.push(file);
      return words.promise;
    };
    const clipping = clip(inject);
    expect(asked).toEqual(['/capture.js', '/record.js']);
    words.resolve([]);
    await clipping;
  });
});

/** What is clipped of a page with nothing selected, when its script gives `result`. */
const wholeOf = async (result: unknown) => {
  const asked: unknown[] = [];
  const frames = { 0: aReading(), 4: aReading({ isTop: false, hasFocus: true }) };
  const inject: Inject = async (target, file) => {
    if (file !== '/article.js') return readable(frames, { 0: ticket })(target, file);
    asked.push(target);
    return [{ frameId: 4, result }];
  };
  const clipper = createClipper({ inject });
  const nothing = await clipper.clip(TAB);
  if (nothing.outcome !== 'nothing-selected') throw new Error(nothing.outcome);
  expect(asked).toEqual([]);
  return { asked, clipped: await clipper.clipWhole(TAB, nothing) };
};

describe('where nothing is selected', () => {
  const message = { of: 'message', exact: 'All of it.', health: [] };
  it('[CA59] clips the whole message of the frame the user is in, with its record', async () => {
    const { asked, clipped } = await wholeOf(message);
    expect(asked).toEqual([{ tabId: TAB.id, frameIds: [4] }]);
    expect(clipped).toMatchObject({
      clip: {
        passages: [{ exact: 'All of it.' }],
        source: { recordId: '48213', whole: 'message' },
        customer: { name: 'Ana Ruiz' },
      },
    });
  });

  it('[CA59] stays with nothing where the page has no words', async () => {
    expect((await wholeOf(null)).clipped.outcome).toBe('nothing-selected');
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
