import { signal } from '@preact/signals';
import type { Refusal } from '@/lib/capture/refusal';
import type { ClipResult, NothingSelected } from '@/lib/capture/to-clip';
import { hostOf } from '@/lib/domain/attribution';
import {
  changeDraft,
  toInsight,
  type Clip,
  type Draft,
  type DraftFields,
} from '@/lib/domain/draft';
import type { Insight } from '@/lib/domain/insight';
import type { Passage } from '@/lib/domain/passage';
import { resumeDraft } from '@/lib/domain/resume-draft';
import type { Step } from '@/lib/domain/step';
import type { DraftStore } from '@/lib/storage/draft-store';
import type { InsightStore } from '@/lib/storage/insight-store';
import type { KnownFacts } from '@/lib/storage/known-facts';
import type { NameStore } from '@/lib/storage/name-store';
import type { SettingStore } from '@/lib/storage/setting-store';
import { createEarlierClips, type EarlierClips } from './earlier-clips';
import { createNameOffers } from './name-offers';
import { storageTrouble, type StorageTrouble } from './storage-trouble';

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
}

interface Deps {
  tab: { id: number; url: string };
  clip: () => Promise<ClipResult>;
  /** What to clip where nothing is selected and nothing was left unfinished. */
  clipWhole: (nothing: NothingSelected) => Promise<ClipResult>;
  /** Opens while the page is being read: neither waits for the other. */
  stores: Promise<ClipStores>;
  now: () => string;
}

export type ClipModel = ReturnType<typeof createClipModel>;

/** From a gesture to a saved insight. Everything typed goes to disk as it is typed. */
export function createClipModel({ tab, clip, clipWhole, stores, now }: Deps) {
  const phase = signal<ClipPhase>({ name: 'reading' });
  const draft = signal<Draft | undefined>(undefined);
  const earlier = signal<Passage[]>([]);
  const trouble = signal<StorageTrouble | undefined>(undefined);
  const names = createNameOffers(hostOf(tab.url), stores);
  const before = createEarlierClips({ draft, stores });

  /** False, with `trouble` set, when the database refuses. */
  async function guard(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      trouble.value = undefined;
      return true;
    } catch (error) {
      trouble.value = storageTrouble(error);
      return false;
    }
  }

  async function start(): Promise<void> {
    let result = await clip();
    let found: Draft | undefined;
    await guard(async () => {
      found = await (await stores).drafts.find(tab.id, pageOf(result) ?? tab.url);
    });
    if (result.outcome === 'nothing-selected' && !found) result = await clipWhole(result);
    let page: Clip | undefined = result.outcome === 'clipped' ? result.clip : undefined;
    await guard(async () => {
      if (page) page = await (await stores).facts.complete(page);
    });
    const resumed = resumeDraft(page, found, tab, now());
    draft.value = resumed.draft;
    earlier.value = resumed.earlier;
    phase.value = resumed.draft ? { name: 'draft' } : phaseOf(result);
    void guard(names.load);
    void guard(before.look);
  }

  function change(fields: DraftFields): void {
    if (!draft.value) return;
    const changed = changeDraft(draft.value, fields, now());
    draft.value = changed;
    void guard(async () => (await stores).drafts.put(changed));
  }

  function keepEarlier(): void {
    change({ passages: [...earlier.value, ...(draft.value?.passages ?? [])] });
    earlier.value = [];
  }

  const lifecycle = createLifecycle({ phase, draft, stores, names, before, guard, now });
  return {
    phase,
    draft,
    earlier,
    trouble,
    names,
    before,
    start,
    change,
    keepEarlier,
    ...lifecycle,
  };
}

interface Parts {
  phase: { value: ClipPhase };
  draft: { value: Draft | undefined };
  stores: Promise<ClipStores>;
  names: ReturnType<typeof createNameOffers>;
  before: EarlierClips;
  guard: (work: () => Promise<void>) => Promise<boolean>;
  now: () => string;
}

/** How a draft ends: saved, taken back, thrown away. */
function createLifecycle({ phase, draft, stores, names, before, guard, now }: Parts) {
  return {
    /** Resolves once the insight is on disk, or with `trouble` set and the draft still there. */
    async save(): Promise<void> {
      const { value } = draft;
      if (!value || phase.value.name !== 'draft') return;
      phase.value = { name: 'saving' };
      const isSaved = await guard(async () => {
        const { drafts, settings } = await stores;
        const known = names.tags.value.map(({ name }) => name);
        const insight = toInsight(value, (await settings.settle('author')).id, now(), known);
        await drafts.save(value, insight);
        void names.remember(insight.tags);
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
        else await drafts.unsave(value);
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

function pageOf(result: ClipResult): string | undefined {
  if (result.outcome === 'clipped') return result.clip.source.canonicalUrl;
  return result.outcome === 'nothing-selected' ? result.source.canonicalUrl : undefined;
}

const phaseOf = (result: ClipResult): ClipPhase =>
  result.outcome === 'refused'
    ? { name: 'refused', why: result.why }
    : { name: 'nothing-selected' };
