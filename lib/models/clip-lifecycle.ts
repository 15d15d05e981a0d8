import type { Refusal } from '@/lib/capture/refusal';
import { toInsight, type Draft } from '@/lib/domain/draft';
import type { Insight } from '@/lib/domain/insight';
import type { Step } from '@/lib/domain/step';
import type { Actor } from '@/lib/review/edit';
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

/** How a draft ends: saved, taken back, thrown away. What few clips need is loaded when they do. */
export function createLifecycle(parts: Parts) {
  const { phase, draft, stores, names, before, voices, changes, guard, now } = parts;
  let beside: Change[] = [];

  /** Into an insight that is there already: `write` resolves to what became of it, if it is still there. */
  async function into(
    name: 'added' | 'changed',
    to: string,
    write: (drafts: DraftStore) => Promise<Step | undefined>,
  ): Promise<void> {
    phase.value = { name: 'saving' };
    let step: Step | undefined;
    const isDone = await guard(async () => {
      step = await write((await stores).drafts);
    });
    phase.value = isDone && step ? { name, to, step } : { name: 'draft' };
  }

  async function actor(): Promise<Actor> {
    return { by: (await (await stores).settings.settle('author')).id, at: now() };
  }

  async function saveNew(value: Draft): Promise<void> {
    phase.value = { name: 'saving' };
    const isSaved = await guard(async () => {
      const { drafts, facts } = await stores;
      const known = names.tags.value.map(({ name }) => name);
      const { by, at } = await actor();
      const insight = toInsight(value, by, at, known);
      const version = await changes.version(value, at);
      beside = await voices.edits(insight.id, { by, at });
      if (version) beside.push({ store: 'pageVersions', put: version });
      await drafts.save(value, insight, beside);
      void names.remember(insight.tags);
      void facts.learn(insight);
      void before.countAgain(value.pageUrl);
    });
    phase.value = { name: isSaved ? 'saved' : 'draft' };
  }

  async function saveEdit(value: Draft, id: string): Promise<void> {
    const { applyEdit } = await import('@/lib/domain/edit-draft');
    await into('changed', id, async (drafts) => {
      const who = await actor();
      const changes = await voices.edits(id, who);
      beside = changes;
      const act = { kind: 'edit', count: 1 } as const;
      const edit = (current?: Insight) => applyEdit(current, value, who.at);
      return (await drafts.into(value, id, edit, { changes, act })) ?? {};
    });
  }

  return {
    /** Resolves once the insight is on disk, or with `trouble` set and the draft still there. */
    async save(): Promise<void> {
      const { value } = draft;
      if (!value || phase.value.name !== 'draft') return;
      await (value.edits ? saveEdit(value, value.edits.id) : saveNew(value));
    },
    /** Adds the draft to the insight that was clipped before, in place of a new one. */
    async addToEarlier(): Promise<void> {
      const { value } = draft;
      const to = before.found.value?.insight.id;
      if (!value || !to || phase.value.name !== 'draft') return;
      beside = [];
      const { addDraft } = await import('@/lib/domain/earlier-clip');
      const at = now();
      const edit = (current?: Insight) => current && addDraft(current, value, at);
      await into('added', to, (drafts) => drafts.into(value, to, edit));
    },
    /** Opens the insight that was clipped before in the place of the draft. */
    async editEarlier(): Promise<void> {
      const { value } = draft;
      const { insight } = before.found.value ?? {};
      if (!value || !insight || phase.value.name !== 'draft') return;
      const { editDraft } = await import('@/lib/domain/edit-draft');
      const edited = editDraft(insight, value, now());
      await guard(async () => {
        await (await stores).drafts.put(edited);
        draft.value = edited;
        before.found.value = undefined;
      });
    },
    async undo(): Promise<void> {
      const { value } = draft;
      const was = phase.value;
      if (!value || !('step' in was || was.name === 'saved')) return;
      const isBack = await guard(async () => {
        const { drafts } = await stores;
        if ('step' in was) await drafts.takeOut(value, was.to, was.step, beside);
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
