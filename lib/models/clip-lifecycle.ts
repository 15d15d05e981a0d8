import type { Refusal } from '@/lib/capture/refusal';
import { toInsight, type Draft } from '@/lib/domain/draft';
import type { Insight } from '@/lib/domain/insight';
import type { Step } from '@/lib/domain/step';
import type { Change } from '@/lib/storage/commit';
import type { DraftStore } from '@/lib/storage/draft-store';
import type { InsightStore } from '@/lib/storage/insight-store';
import type { KnownFacts } from '@/lib/storage/known-facts';
import type { NameStore } from '@/lib/storage/name-store';
import type { SettingStore } from '@/lib/storage/setting-store';
import type { VersionStore } from '@/lib/storage/version-store';
import type { EarlierClips } from './earlier-clips';
import type { createNameOffers } from './name-offers';
import type { OtherVoices } from './other-voices';
import type { PageChangesModel } from './page-changes';

/** What the popup shows. */
export type ClipPhase =
  | { name: 'reading' | 'draft' | 'saving' | 'saved' | 'nothing-selected' }
  /** In an insight that was there before: `step` is what it gained. */
  | { name: 'added'; to: Insight; step: Step }
  | { name: 'refused'; why: Refusal };

export interface ClipStores {
  drafts: DraftStore;
  insights: InsightStore;
  facts: KnownFacts;
  names: NameStore;
  settings: SettingStore;
  versions: VersionStore;
}

interface Parts {
  phase: { value: ClipPhase };
  draft: { value: Draft | undefined };
  stores: Promise<ClipStores>;
  names: ReturnType<typeof createNameOffers>;
  before: EarlierClips;
  voices: OtherVoices;
  changes: PageChangesModel;
  guard: (work: () => Promise<void>) => Promise<boolean>;
  now: () => string;
}

/** How a draft ends: saved, taken back, thrown away. */
export function createLifecycle(parts: Parts) {
  const { phase, draft, stores, names, before, voices, changes, guard, now } = parts;
  let beside: Change[] = [];
  return {
    /** Resolves once the insight is on disk, or with `trouble` set and the draft still there. */
    async save(): Promise<void> {
      const { value } = draft;
      if (!value || phase.value.name !== 'draft') return;
      phase.value = { name: 'saving' };
      const isSaved = await guard(async () => {
        const { drafts, settings, facts } = await stores;
        const known = names.tags.value.map(({ name }) => name);
        const actor = { by: (await settings.settle('author')).id, at: now() };
        const insight = toInsight(value, actor.by, actor.at, known);
        const version = await changes.version(value, actor.at);
        beside = await voices.edits(insight.id, actor);
        if (version) beside.push({ store: 'pageVersions', put: version });
        await drafts.save(value, insight, beside);
        void names.remember(insight.tags);
        void facts.learn(insight);
        void before.countAgain(value.pageUrl);
      });
      phase.value = { name: isSaved ? 'saved' : 'draft' };
    },
    /** Adds the draft to the insight that was clipped before, in place of a new one. */
    async addToEarlier(): Promise<void> {
      const { value } = draft;
      const to = before.found.value?.insight;
      if (!value || !to || phase.value.name !== 'draft') return;
      phase.value = { name: 'saving' };
      let step: Step | undefined;
      const isAdded = await guard(async () => {
        step = await (await stores).drafts.add(value, to.id, now());
      });
      phase.value = isAdded && step ? { name: 'added', to, step } : { name: 'draft' };
    },
    async undo(): Promise<void> {
      const { value } = draft;
      const was = phase.value;
      if (!value || (was.name !== 'saved' && was.name !== 'added')) return;
      const isBack = await guard(async () => {
        const { drafts } = await stores;
        if (was.name === 'added') await drafts.takeOut(value, was.to.id, was.step);
        else await drafts.unsave(value, beside);
        void before.countAgain(value.pageUrl);
      });
      if (isBack) phase.value = { name: 'draft' };
    },
    /** Throws the draft away; the page still has the words. */
    async discard(): Promise<void> {
      const { value } = draft;
      await guard(async () => {
        if (value) await (await stores).drafts.remove(value.id);
      });
    },
  };
}
