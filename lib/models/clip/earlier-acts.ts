import type { Draft } from '@/lib/domain/draft';
import type { Insight } from '@/lib/domain/insight';
import type { Step } from '@/lib/domain/step';
import type { DraftStore } from '@/lib/storage/draft-store';
import type { LifecycleParts } from './clip-parts';

const EDIT = { kind: 'edit', count: 1 } as const;

/** A draft that goes into an insight that is there already. What few clips need is loaded when they do. */
export function createEarlierActs(parts: LifecycleParts) {
  const { phase, draft, stores, before, voices, guard, actor, beside } = parts;

  /** `write` resolves to what became of the insight, or to nothing when it is gone. */
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

  /** The draft with the insight that was clipped before, while there is a choice. */
  function choice() {
    const { value } = draft;
    const insight = before.found.value?.insight;
    return value && insight && phase.value.name === 'draft' ? { value, insight } : undefined;
  }

  return {
    /** Adds the draft to the insight that was clipped before, in place of a new one. */
    addToEarlier: async (): Promise<void> => {
      const chosen = choice();
      if (!chosen) return;
      const { addDraft } = await import('@/lib/domain/earlier-clip');
      const { at } = await actor();
      const edit = (current?: Insight) => current && addDraft(current, chosen.value, at);
      beside.value = [];
      await into('added', chosen.insight.id, (drafts) =>
        drafts.into(chosen.value, chosen.insight.id, edit),
      );
    },
    /** Opens the insight that was clipped before in the place of the draft. */
    editEarlier: async (): Promise<void> => {
      const chosen = choice();
      if (!chosen) return;
      const { editDraft } = await import('@/lib/domain/edit-draft');
      const edited = editDraft(chosen.insight, chosen.value, (await actor()).at);
      await guard(async () => {
        await (await stores).drafts.put(edited);
        draft.value = edited;
        before.found.value = undefined;
      });
    },
    /** Writes what the draft edits. */
    saveEdit: async (value: Draft, id: string): Promise<void> => {
      const { applyEdit } = await import('@/lib/domain/edit-draft');
      await into('changed', id, async (drafts) => {
        const who = await actor();
        const changes = await voices.edits(id, who);
        beside.value = changes;
        const edit = (current?: Insight) => applyEdit(current, value, who.at);
        return (await drafts.into(value, id, edit, { changes, act: EDIT })) ?? {};
      });
    },
  };
}
