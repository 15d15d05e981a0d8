import type { Refusal } from '@/lib/capture/refusal';
import type { Draft } from '@/lib/domain/draft';
import type { Step } from '@/lib/domain/step';
import type { Actor } from '@/lib/review/edit';
import type { Change } from '@/lib/storage/writable-change';
import type { DraftStore } from '@/lib/storage/draft-store';
import type { InsightStore } from '@/lib/storage/insight-store';
import type { KnownFacts } from '@/lib/storage/known-facts';
import type { NameStore } from '@/lib/storage/name-store';
import type { SettingStore } from '@/lib/storage/setting-store';
import type { VersionStore } from '@/lib/storage/version-store';
import type { EarlierClips } from './earlier-clips';
import type { createNameOffers } from '@/lib/models/name-offers';
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

/** What the acts that end a draft work with. */
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
