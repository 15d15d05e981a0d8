import { describe, expect, it } from 'vitest';
import { clipped, NOTHING, popups, QUOTE, tab } from '@/test/support/popups';

const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));

describe('a clip in the popup', () => {
  it('is a draft with the words of the page', async () => {
    const { open } = await popups();
    const model = await open(clipped());
    expect(model.phase.value.name).toBe('draft');
    expect(model.draft.value?.passages[0]?.exact).toBe(QUOTE);
  });

  it('[ST5] is saved once it is on disk, and its draft is gone', async () => {
    const { open, db } = await popups();
    const model = await open(clipped());
    model.change({ note: 'third this week' });
    await model.save();
    expect(model.phase.value.name).toBe('saved');
    expect(await db.getAll('insights')).toMatchObject([{ note: 'third this week' }]);
    expect(await db.count('drafts')).toBe(0);
  });

  it('takes a tag that was typed and not yet added', async () => {
    const { open, db } = await popups();
    const model = await open(clipped());
    model.change({ pendingTag: 'export' });
    await model.save();
    expect(await db.getAll('insights')).toMatchObject([{ tags: ['export'] }]);
  });

  it('[CA34] comes back as a draft on undo, and saves again', async () => {
    const { open, db } = await popups();
    const model = await open(clipped());
    model.change({ note: 'n' });
    await model.save();
    await model.undo();
    expect(await db.count('insights')).toBe(0);
    expect(model.draft.value?.note).toBe('n');
    await model.save();
    expect(await db.count('insights')).toBe(1);
  });

  it('offers the tags last used on this site first', async () => {
    const { open } = await popups();
    const first = await open(clipped('One.'));
    first.change({ tags: ['export'] });
    await first.save();
    const second = await open(clipped('Two.'));
    expect(second.names.tags.value).toEqual([{ name: 'export', onSite: 1, overall: 1 }]);
  });
});

describe('a draft', () => {
  it('[CA30] is there again when the popup opens on the same words', async () => {
    const { open } = await popups();
    const first = await open(clipped());
    first.change({ note: 'half a sen' });
    const second = await open(clipped());
    expect(second.draft.value?.note).toBe('half a sen');
    expect(second.earlier.value).toEqual([]);
  });

  it('[CA31] is there again in another tab of the page after the browser was restarted', async () => {
    const { open } = await popups();
    (await open(clipped())).change({ note: 'half a sen' });
    const later = await open(clipped(), 1001);
    expect(later.draft.value).toMatchObject({ note: 'half a sen', tabId: 1001 });
  });

  it('[CA32] keeps what was typed when other words are selected, and offers the earlier ones', async () => {
    const { open } = await popups();
    (await open(clipped('The first words.'))).change({ note: 'typed' });
    const later = await open(clipped('Other words.'));
    expect(later.draft.value).toMatchObject({ note: 'typed' });
    expect(later.draft.value?.passages.map(({ exact }) => exact)).toEqual(['Other words.']);
    later.keepEarlier();
    expect(later.draft.value?.passages.map(({ exact }) => exact)).toEqual([
      'The first words.',
      'Other words.',
    ]);
  });

  it('[CA33] that nobody touched gives way to the next selection', async () => {
    const { open, stores } = await popups();
    const untouched = (await open(clipped('The first words.'))).draft.value;
    if (untouched) await stores.drafts.put(untouched);
    const later = await open(clipped('Other words.'));
    expect(later.earlier.value).toEqual([]);
    expect(later.draft.value?.passages[0]?.exact).toBe('Other words.');
  });

  it('is shown when nothing is selected any more', async () => {
    const { open } = await popups();
    (await open(clipped())).change({ note: 'typed' });
    const later = await open(NOTHING);
    expect(later.phase.value.name).toBe('draft');
    expect(later.draft.value?.passages[0]?.exact).toBe(QUOTE);
  });

  it('is gone for good when it was discarded', async () => {
    const { open } = await popups();
    const first = await open(clipped());
    first.change({ note: 'typed' });
    await first.discard();
    expect((await open(NOTHING)).phase.value.name).toBe('nothing-selected');
  });
});

describe('where nothing is selected', () => {
  it('[CA59] the whole message is the draft', async () => {
    const { open } = await popups();
    const model = await open(NOTHING, tab.id, clipped('The whole message.'));
    expect(model.draft.value?.passages[0]?.exact).toBe('The whole message.');
  });

  it('[CA59] what was left unfinished goes before it', async () => {
    const { open } = await popups();
    (await open(clipped())).change({ note: 'typed' });
    const later = await open(NOTHING, tab.id, clipped('The whole message.'));
    expect(later.draft.value?.passages[0]?.exact).toBe(QUOTE);
  });
});

describe('a page that gives no words', () => {
  it('is refused with its reason', async () => {
    const { open } = await popups();
    const model = await open({ outcome: 'refused', why: 'store' });
    expect(model.phase.value).toEqual({ name: 'refused', why: 'store' });
  });
});

describe('a full disk', () => {
  it('is told, and the draft stays', async () => {
    const { open, stores } = await popups();
    stores.drafts.save = full;
    const model = await open(clipped());
    await model.save();
    expect(model.trouble.value).toBe('full');
    expect(model.phase.value.name).toBe('draft');
  });
});
