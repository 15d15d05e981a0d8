import type { Clip, ClipResult } from '@/lib/capture/clip-result';
import { differencesOf } from '@/lib/capture/page-difference';
import { createClipModel } from '@/lib/models/clip/clip-model';
import type { Others } from '@/lib/review/others';
import { openDatabase } from '@/lib/storage/database';
import { createDraftStore } from '@/lib/storage/draft-store';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createKnownFacts } from '@/lib/storage/known-facts';
import { createNameStore } from '@/lib/storage/name-store';
import { createSettingStore } from '@/lib/storage/setting-store';
import { createVersionStore } from '@/lib/storage/version-store';
import { aPassage, aSource } from '@/test/support/builders';

export const tab = { id: 7, url: 'https://desk.example/tickets/48213' };
export const source = aSource({ url: tab.url, canonicalUrl: tab.url });
export const QUOTE = 'Every export times out.';

export const clipped = (exact = QUOTE, over: Partial<Clip> = {}): ClipResult => ({
  outcome: 'clipped',
  clip: { passages: [aPassage({ exact })], source, ...over },
});

const NOBODY: Others = { said: [] };
export const NOTHING: ClipResult = { outcome: 'nothing-selected', source, frameId: 0 };

/** Popups of one profile, over one page. */
export async function popups() {
  const page = {
    text: 'Plans from $10.',
    /** Of the problem that others spoke of. */
    members: [] as string[],
  };
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
  /** A popup opened on the page, as after each press of the shortcut, when what it looks up has been found. */
  async function open(result: ClipResult, tabId = tab.id, whole?: ClipResult, others = NOBODY) {
    time += 60_000;
    const model = createClipModel({
      tab: { ...tab, id: tabId },
      clip: () => Promise.resolve(result),
      findOthers: () => Promise.resolve(others),
      membersOf: () => Promise.resolve(page.members),
      readText: () => Promise.resolve(page.text),
      compare: (before, after) => Promise.resolve(differencesOf(before, after)),
      clipWhole: (nothing) => Promise.resolve(whole ?? nothing),
      stores: Promise.resolve(stores),
      now,
    });
    await model.start();
    await model.lookUp();
    return model;
  }
  return { db, stores, page, open };
}
