import { signal } from '@preact/signals';
import type { Draft } from '@/lib/domain/draft';
import { insightText } from '@/lib/domain/insight';
import type { Others } from '@/lib/review/others';
import type { Customer } from '@/lib/domain/source';
import type { Actor, Edit } from '@/lib/review/edit';

/** `draft` is whose words `text` is: the same voice on the same page is no other. */
export interface OthersQuestion {
  text: string;
  draft: Pick<Draft, 'id' | 'source'> & { customer?: Customer | undefined };
}

export interface OtherVoicesDeps {
  draft: { value: Draft | undefined };
  /** Both reject when the database refuses. */
  findOthers: (question: OthersQuestion) => Promise<Others>;
  /** Ids of all that belong to a problem, filed or proposed. */
  membersOf: (problemId: string) => Promise<string[]>;
}

/** "3 others said this": found once the popup can be typed in, and attached with one key. */
export function createOtherVoices({ draft, findOthers, membersOf }: OtherVoicesDeps) {
  const others = signal<Others | undefined>(undefined);

  return {
    others,
    async look(): Promise<void> {
      const { value } = draft;
      if (!value) return;
      const found = await findOthers({
        text: insightText(value),
        draft: { id: value.edits?.id ?? value.id, source: value.source, customer: value.customer },
      });
      others.value = found.said.length > 0 ? found : undefined;
    },
    /** What saving `insightId` has to write beside it, when the draft was attached to the problem on offer. */
    async edits(insightId: string, actor: Actor): Promise<Edit[]> {
      const problem = others.value?.problem;
      if (!problem || draft.value?.problemId !== problem.id) return [];
      const { attach } = await import('@/lib/review/attach');
      return attach(insightId, { ...problem, members: await membersOf(problem.id) }, actor);
    },
  };
}
export type OtherVoices = ReturnType<typeof createOtherVoices>;
