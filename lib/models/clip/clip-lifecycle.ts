import { toInsight, type Draft } from '@/lib/domain/draft';
import type { Actor } from '@/lib/review/edit';
import type { LifecycleParts } from './clip-parts';
import { createEarlierActs } from './earlier-acts';

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
