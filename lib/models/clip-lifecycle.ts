import type { Refusal } from '@/lib/capture/refusal';
import { toInsight, type Draft } from '@/lib/domain/draft';
import type { Step } from '@/lib/domain/step';
import type { Actor } from '@/lib/review/edit';
import type { Change } from '@/lib/storage/writable-change';
import type { DraftStore } from '@/lib/storage/draft-store';
import type { InsightStore } from '@/lib/storage/insight-store';
import type { KnownFacts } from '@/lib/storage/known-facts';
import type { NameStore } from '@/lib/storage/name-store';
import type { SettingStore } from '@/lib/storage/setting-store';
import type { VersionStore } from '@/lib/storage/version-store';
import { createEarlierActs } from './earlier-acts';
import type { EarlierClips } from './earlier-clips';
import type { createNameOffers } from './name-offers';
import type { OtherVoices } from './other-voices';
import type { PageChangesModel } from './page-changes';

/** What the popup shows. */
export type ClipPhase =
  | { name: 'reading' | 'draft' | 'saving' | 'saved' | 'nothing-selected' }
  /** In an insight that was there before: `step` is what became of it. */
  | { name: 'added' | 'changed'; to: string; step: Step }
  | { name: 'refused'; why: Refusal };

export interface ClipStores {
  drafts: DraftStore;
  insights: InsightStore;
  facts: KnownFacts;
  names: NameStore;
  settings: SettingStore;
  versions: VersionStore;
}

export interface LifecycleParts {
  phase: { value: ClipPhase };
  draft: { value: Draft | undefined };
  stores: Promise<ClipStores>;
  names: ReturnType<typeof createNameOffers>;
  before: EarlierClips;
  voices: OtherVoices;
  changes: PageChangesModel;
  guard: (work: () => Promise<void>) => Promise<boolean>;
  actor: () => Promise<Actor>;
  /** What the last save wrote beside the insight, to be taken back with it. */
  beside: { value: readonly Change[] };
}

/** How a draft ends: saved, taken back, thrown away. */
export function createLifecycle(
  deps: Omit<LifecycleParts, 'actor' | 'beside'> & { now: () => string },
) {
  const actor = async (): Promise<Actor> => {
    const { settings } = await deps.stores;
    return { by: (await settings.settle('author')).id, at: deps.now() };
  };
  const parts: LifecycleParts = { ...deps, actor, beside: { value: [] } };
  const { saveEdit, ...earlierActs } = createEarlierActs(parts);
  return {
    ...earlierActs,
    /** Resolves once the insight is on disk, or with `trouble` set and the draft still there. */
    save: async (): Promise<void> => {
      const { value } = parts.draft;
      if (!value || parts.phase.value.name !== 'draft') return;
      await (value.edits ? saveEdit(value, value.edits.id) : saveNew(parts, value));
    },
    undo: (): Promise<void> => undo(parts),
    /** Throws the draft away; the page still has the words. */
    discard: async (): Promise<void> => {
      const { value } = parts.draft;
      await parts.guard(async () => {
        if (value) await (await parts.stores).drafts.remove(value.id);
      });
    },
  };
}

async function saveNew(parts: LifecycleParts, value: Draft): Promise<void> {
  const { phase, stores, names, before, voices, changes, guard, actor, beside } = parts;
  phase.value = { name: 'saving' };
  const isSaved = await guard(async () => {
    const { drafts, facts } = await stores;
    const known = names.tags.value.map(({ name }) => name);
    const who = await actor();
    const insight = toInsight(value, who.by, who.at, known);
    const version = await changes.version(value, who.at);
    const attached = await voices.edits(insight.id, who);
    beside.value = version ? [...attached, { store: 'pageVersions', put: version }] : attached;
    await drafts.save(value, insight, beside.value);
    void names.remember(insight.tags);
    void facts.learn(insight);
    void before.countAgain(value.pageUrl);
  });
  phase.value = { name: isSaved ? 'saved' : 'draft' };
}

async function undo({
  phase,
  draft,
  stores,
  before,
  guard,
  beside,
}: LifecycleParts): Promise<void> {
  const { value } = draft;
  const was = phase.value;
  if (!value || !('step' in was || was.name === 'saved')) return;
  const isBack = await guard(async () => {
    const { drafts } = await stores;
    if ('step' in was) await drafts.takeOut(value, was.to, was.step, beside.value);
    else await drafts.unsave(value, beside.value);
    void before.countAgain(value.pageUrl);
  });
  if (isBack) phase.value = { name: 'draft' };
}
