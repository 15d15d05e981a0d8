import { signal } from '@preact/signals';
import type { Difference } from '@/lib/capture/page-difference';
import type { ClipResult, NothingSelected } from '@/lib/capture/clip-result';
import { hostOf } from '@/lib/domain/attribution';
import { changeDraft, type Clip, type Draft, type DraftFields } from '@/lib/domain/draft';
import type { Passage } from '@/lib/domain/passage';
import { resumeDraft } from '@/lib/domain/resume-draft';
import type { ClipPhase, ClipStores } from './clip-parts';
import { createEarlierClips } from './earlier-clips';
import { createOtherVoices, type OtherVoicesDeps } from './other-voices';
import { createNameOffers } from '@/lib/models/name-offers';
import { createPageChanges } from './page-changes';
import { createGuard, type StorageTrouble } from '@/lib/models/storage-trouble';

interface Deps {
  tab: { id: number; url: string };
  clip: () => Promise<ClipResult>;
  findOthers: OtherVoicesDeps['findOthers'];
  membersOf: OtherVoicesDeps['membersOf'];
  /** What to clip where nothing is selected and nothing was left unfinished. */
  clipWhole: (nothing: NothingSelected) => Promise<ClipResult>;
  readText: () => Promise<string | undefined>;
  compare: (before: string, after: string) => Promise<Difference[]>;
  /** Opens while the page is being read: neither waits for the other. */
  stores: Promise<ClipStores>;
  now: () => string;
}

export type ClipModel = ReturnType<typeof createClipModel>;

/** From a gesture to a saved insight. Everything typed goes to disk as it is typed. */
export function createClipModel(deps: Deps) {
  const { tab, stores, now } = deps;
  const phase = signal<ClipPhase>({ name: 'reading' });
  const draft = signal<Draft | undefined>(undefined);
  const earlier = signal<Passage[]>([]);
  const trouble = signal<StorageTrouble | undefined>(undefined);
  const guard = createGuard(trouble);
  const names = createNameOffers(hostOf(tab.url), stores);
  const before = createEarlierClips({ draft, stores });
  const changes = createPageChanges({ ...deps, draft });
  const voices = createOtherVoices({ ...deps, draft });

  let pageUrl = tab.url;

  async function start(): Promise<void> {
    const { result, found, page } = await gather(deps, guard);
    const resumed = resumeDraft(page, found, tab, now());
    draft.value = resumed.draft;
    earlier.value = resumed.earlier;
    phase.value = resumed.draft ? { name: 'draft' } : phaseOf(result);
    pageUrl = pageOf(result) ?? tab.url;
  }

  /** For a draft that can be typed in already. Names in use come last: to read them is the most work. */
  async function lookUp(): Promise<void> {
    await Promise.all([guard(() => before.look(pageUrl)), guard(() => voices.look())]);
    await guard(names.load);
  }

  function change(fields: DraftFields): void {
    if (!draft.value) return;
    const changed = changeDraft(draft.value, fields, now());
    draft.value = changed;
    void guard(async () => (await stores).drafts.put(changed));
  }

  function keepEarlier(): void {
    const { edits, passages = [] } = draft.value ?? {};
    change({ passages: edits ? [...passages, ...earlier.value] : [...earlier.value, ...passages] });
    earlier.value = [];
  }

  // Loaded behind the form: nobody saves before there is something to save.
  const ending = import('./clip-lifecycle').then(({ createLifecycle }) =>
    createLifecycle({ phase, draft, stores, names, before, voices, changes, guard, now }),
  );
  return {
    phase,
    draft,
    earlier,
    trouble,
    names,
    before,
    voices,
    changes,
    start,
    lookUp,
    change,
    keepEarlier,
    /** Resolves once the insight is on disk, or with `trouble` set and the draft still there. */
    save: async (): Promise<void> => (await ending).save(),
    addToEarlier: async (): Promise<void> => (await ending).addToEarlier(),
    editEarlier: async (): Promise<void> => (await ending).editEarlier(),
    undo: async (): Promise<void> => (await ending).undo(),
    discard: async (): Promise<void> => (await ending).discard(),
  };
}

/** What the page gives and what was left unfinished on it; neither is asked for in vain. */
async function gather(
  { tab, clip, clipWhole, stores }: Deps,
  guard: ReturnType<typeof createGuard>,
) {
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
  return { result, found, page };
}

function pageOf(result: ClipResult): string | undefined {
  if (result.outcome === 'clipped') return result.clip.source.canonicalUrl;
  return result.outcome === 'nothing-selected' ? result.source.canonicalUrl : undefined;
}

const phaseOf = (result: ClipResult): ClipPhase =>
  result.outcome === 'refused'
    ? { name: 'refused', why: result.why }
    : { name: 'nothing-selected' };
