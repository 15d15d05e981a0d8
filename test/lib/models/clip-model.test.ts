import { describe, expect, it } from 'vitest';
import type { Clip, ClipResult } from '@/lib/capture/clip-result';
import { newId } from '@/lib/domain/id';
import { differencesOf } from '@/lib/capture/page-difference';
import { createClipModel } from '@/lib/models/clip-model';
import type { Others } from '@/lib/review/others';
import { openDatabase } from '@/lib/storage/database';
import { createDraftStore } from '@/lib/storage/draft-store';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createKnownFacts } from '@/lib/storage/known-facts';
import { createNameStore } from '@/lib/storage/name-store';
import { createSettingStore } from '@/lib/storage/setting-store';
import { createVersionStore } from '@/lib/storage/version-store';
import { anInsight, aPassage, aSource } from '@/test/support/builders';

const tab = { id: 7, url: 'https://desk.example/tickets/48213' };
const source = aSource({ url: tab.url, canonicalUrl: tab.url });
const QUOTE = 'Every export times out.';

const clipped = (exact = QUOTE, over: Partial<Clip> = {}): ClipResult => ({
  outcome: 'clipped',
  clip: { passages: [aPassage({ exact })], source, ...over },
});

const NOBODY: Others = { said: [] };
const NOTHING: ClipResult = { outcome: 'nothing-selected', source, frameId: 0 };

let pageText = 'Plans from $10.';
/** Of the problem that others spoke of. */
let members: string[] = [];

async function setUp() {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const insights = createInsightStore(db);
  const settings = createSettingStore(db);
  const stores = {
    drafts: createDraftStore(db),
    insights,
    facts: createKnownFacts({ insights, settings }),
    names: createNameStore(db),
    settings,
    versions: createVersionStore(db),
  };
  let time = Date.parse('2026-03-02T09:00:00.000Z');
  const now = () => new Date((time += 1_000)).toISOString();
  /** A popup opened on the page, as after each press of the shortcut. */
  async function open(result: ClipResult, tabId = tab.id, whole?: ClipResult, others = NOBODY) {
    time += 60_000;
    const model = createClipModel({
      tab: { ...tab, id: tabId },
      clip: () => Promise.resolve(result),
      findOthers: () => Promise.resolve(others),
      membersOf: () => Promise.resolve(members),
      readText: () => Promise.resolve(pageText),
      compare: (before, after) => Promise.resolve(differencesOf(before, after)),
      clipWhole: (nothing) => Promise.resolve(whole ?? nothing),
      stores: Promise.resolve(stores),
      now,
    });
    await model.start();
    void model.lookUp();
    return model;
  }
  return { db, stores, open };
}

const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('a clip in the popup', () => {
  it('is a draft with the words of the page', async () => {
    const { open } = await setUp();
    const model = await open(clipped());
    expect(model.phase.value.name).toBe('draft');
    expect(model.draft.value?.passages[0]?.exact).toBe(QUOTE);
  });

  it('[ST5] is saved once it is on disk, and its draft is gone', async () => {
    const { open, db } = await setUp();
    const model = await open(clipped());
    model.change({ note: 'third this week' });
    await model.save();
    expect(model.phase.value.name).toBe('saved');
    expect(await db.getAll('insights')).toMatchObject([{ note: 'third this week' }]);
    expect(await db.count('drafts')).toBe(0);
  });

  it('takes a tag that was typed and not yet added', async () => {
    const { open, db } = await setUp();
    const model = await open(clipped());
    model.change({ pendingTag: 'export' });
    await model.save();
    expect(await db.getAll('insights')).toMatchObject([{ tags: ['export'] }]);
  });

  it('[CA34] comes back as a draft on undo, and saves again', async () => {
    const { open, db } = await setUp();
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
    const { open } = await setUp();
    const first = await open(clipped('One.'));
    first.change({ tags: ['export'] });
    await first.save();
    await settled();
    const second = await open(clipped('Two.'));
    await settled();
    expect(second.names.tags.value).toEqual([{ name: 'export', onSite: 1, overall: 1 }]);
  });
});

describe('a draft', () => {
  it('[CA30] is there again when the popup opens on the same words', async () => {
    const { open } = await setUp();
    const first = await open(clipped());
    first.change({ note: 'half a sen' });
    await settled();
    const second = await open(clipped());
    expect(second.draft.value?.note).toBe('half a sen');
    expect(second.earlier.value).toEqual([]);
  });

  it('[CA31] is there again in another tab of the page after the browser was restarted', async () => {
    const { open } = await setUp();
    (await open(clipped())).change({ note: 'half a sen' });
    await settled();
    const later = await open(clipped(), 1001);
    expect(later.draft.value).toMatchObject({ note: 'half a sen', tabId: 1001 });
  });

  it('[CA32] keeps what was typed when other words are selected, and offers the earlier ones', async () => {
    const { open } = await setUp();
    (await open(clipped('The first words.'))).change({ note: 'typed' });
    await settled();
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
    const { open, stores } = await setUp();
    const untouched = (await open(clipped('The first words.'))).draft.value;
    if (untouched) await stores.drafts.put(untouched);
    const later = await open(clipped('Other words.'));
    expect(later.earlier.value).toEqual([]);
    expect(later.draft.value?.passages[0]?.exact).toBe('Other words.');
  });

  it('is shown when nothing is selected any more', async () => {
    const { open } = await setUp();
    (await open(clipped())).change({ note: 'typed' });
    await settled();
    const later = await open(NOTHING);
    expect(later.phase.value.name).toBe('draft');
    expect(later.draft.value?.passages[0]?.exact).toBe(QUOTE);
  });

  it('is gone for good when it was discarded', async () => {
    const { open } = await setUp();
    const first = await open(clipped());
    first.change({ note: 'typed' });
    await first.discard();
    expect((await open(NOTHING)).phase.value.name).toBe('nothing-selected');
  });
});

describe("a competitor's page", () => {
  const whole = clipped('Plans.', { source: { ...source, whole: 'page' } });

  it('[CA65] keeps its text as a version when it is clipped whole, and tells later what changed', async () => {
    const { open, db } = await setUp();
    pageText = 'Plans from $10.\nFree trial.';
    const first = await open(whole);
    first.change({ kind: 'competitor', competitor: 'Globex' });
    await first.save();
    await settled();
    expect(await db.getAll('pageVersions')).toMatchObject([{ text: pageText }]);
    pageText = 'Plans from $12.\nFree trial.';
    const second = await open(whole);
    expect(second.draft.value).toMatchObject({ kind: 'competitor', competitor: 'Globex' });
    await second.changes.look();
    expect(second.changes.found.value?.differences).toMatchObject([{ kind: 'changed' }]);
    await second.save();
    expect(await db.count('pageVersions')).toBe(2);
    await second.undo();
    expect(await db.count('pageVersions')).toBe(1);
  });

  it('[CA65] keeps no version of a selection, of a page of nobody, or of what says the same', async () => {
    const { open, db } = await setUp();
    await (await open(whole)).save();
    const selected = await open(clipped());
    selected.change({ kind: 'competitor' });
    await selected.save();
    expect(await db.count('pageVersions')).toBe(0);
    for (const result of [whole, whole]) {
      const model = await open(result);
      model.change({ kind: 'competitor' });
      await model.save();
    }
    expect(await db.count('pageVersions')).toBe(1);
  });
});

describe('what others said', () => {
  it('[CA63] files the draft under their problem on saving, and the problem is a real one then', async () => {
    const { open, db } = await setUp();
    const member = anInsight();
    await db.put('insights', member);
    members = [member.id];
    const problem = { id: newId(), statement: 'Exports time out' };
    const model = await open(clipped(), tab.id, undefined, { said: [member], problem });
    await model.voices.look();
    model.change({ problemId: problem.id });
    await model.save();
    expect(await db.get('problems', problem.id)).toMatchObject({ statement: 'Exports time out' });
    const filed = await db.getAllFromIndex('insights', 'byProblem', problem.id);
    expect(filed).toHaveLength(2);
    expect(await db.getAll('decisions')).toMatchObject([
      { kind: 'move', subjects: [model.draft.value?.id], problemId: problem.id },
    ]);
    await model.undo();
    expect(await db.count('decisions')).toBe(0);
  });

  it('[CA63] changes nothing unless it is attached', async () => {
    const { open, db } = await setUp();
    const problem = { id: newId(), statement: 'Exports time out' };
    const model = await open(clipped(), tab.id, undefined, { said: [anInsight()], problem });
    await model.voices.look();
    await model.save();
    expect([await db.count('problems'), await db.count('decisions')]).toEqual([0, 0]);
  });
});

describe('what was clipped before', () => {
  it('[CA60] is noticed by its words, and the draft is added to it', async () => {
    const { open, db } = await setUp();
    await (await open(clipped())).save();
    const same = await open(clipped('Every export times  out.'));
    await settled();
    expect(same.before.found.value?.because).toBe('words');
    same.change({ note: 'again', tags: ['export'] });
    await same.addToEarlier();
    expect(same.phase.value.name).toBe('added');
    expect(await db.getAll('insights')).toMatchObject([{ note: 'again', tags: ['export'] }]);
    expect(await db.count('drafts')).toBe(0);
  });

  it('[CA60] gives the draft back on undo, and the insight is as it was', async () => {
    const { open, db } = await setUp();
    await (await open(clipped())).save();
    const [insight] = await db.getAll('insights');
    const again = await open(clipped());
    await settled();
    again.change({ note: 'again' });
    await again.addToEarlier();
    await again.undo();
    expect(await db.getAll('insights')).toEqual([insight]);
    expect(again.draft.value?.note).toBe('again');
    expect(await db.count('drafts')).toBe(1);
  });

  it('[CA69] opens in the same form; saving changes it, and undo brings both back', async () => {
    const { open, db } = await setUp();
    await (await open(clipped())).save();
    const [insight] = await db.getAll('insights');
    const again = await open(clipped());
    await settled();
    await again.editEarlier();
    expect(again.draft.value?.edits).toEqual(insight);
    expect(again.before.found.value).toBeUndefined();
    again.change({ note: 'edited', severity: 2 });
    await again.save();
    expect(again.phase.value.name).toBe('changed');
    expect(await db.getAll('insights')).toMatchObject([{ id: insight?.id, note: 'edited' }]);
    expect(await db.count('drafts')).toBe(0);
    expect((await db.getAll('history')).map(({ act }) => act.kind)).toEqual(['edit']);
    await again.undo();
    expect(await db.getAll('insights')).toEqual([insight]);
    expect(again.draft.value).toMatchObject({ note: 'edited', edits: { id: insight?.id } });
  });

  it('[CA69] is still being edited when the popup opens again', async () => {
    const { open } = await setUp();
    await (await open(clipped())).save();
    const again = await open(clipped());
    await settled();
    await again.editEarlier();
    again.change({ note: 'half a sen' });
    await settled();
    const later = await open(clipped('Other words.'));
    expect(later.draft.value).toMatchObject({ note: 'half a sen', edits: {} });
    later.keepEarlier();
    expect(later.draft.value?.passages.map(({ exact }) => exact)).toEqual([QUOTE, 'Other words.']);
  });

  it('[CA61] is counted, also after a save', async () => {
    const { open } = await setUp();
    const first = await open(clipped());
    await first.save();
    await settled();
    expect(first.before.count.value).toBe(1);
    await first.undo();
    await settled();
    expect(first.before.count.value).toBe(0);
  });
});

describe('where nothing is selected', () => {
  it('[CA59] the whole message is the draft', async () => {
    const { open } = await setUp();
    const model = await open(NOTHING, tab.id, clipped('The whole message.'));
    expect(model.draft.value?.passages[0]?.exact).toBe('The whole message.');
  });

  it('[CA59] what was left unfinished goes before it', async () => {
    const { open } = await setUp();
    (await open(clipped())).change({ note: 'typed' });
    await settled();
    const later = await open(NOTHING, tab.id, clipped('The whole message.'));
    expect(later.draft.value?.passages[0]?.exact).toBe(QUOTE);
  });
});

describe('a page that gives no words', () => {
  it('is refused with its reason', async () => {
    const { open } = await setUp();
    const model = await open({ outcome: 'refused', why: 'store' });
    expect(model.phase.value).toEqual({ name: 'refused', why: 'store' });
  });
});

describe('a full disk', () => {
  it('is told, and the draft stays', async () => {
    const { stores } = await setUp();
    const model = createClipModel({
      tab,
      clip: () => Promise.resolve(clipped()),
      findOthers: () => Promise.resolve(NOBODY),
      membersOf: () => Promise.resolve([]),
      readText: () => Promise.resolve(pageText),
      compare: (before, after) => Promise.resolve(differencesOf(before, after)),
      clipWhole: (nothing) => Promise.resolve(nothing),
      stores: Promise.resolve({ ...stores, drafts: { ...stores.drafts, save: full } }),
      now: () => new Date().toISOString(),
    });
    await model.start();
    await model.save();
    expect(model.trouble.value).toBe('full');
    expect(model.phase.value.name).toBe('draft');
  });
});
