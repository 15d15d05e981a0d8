import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { PARTS, writeJobStory, type JobStory } from '@/lib/review/job-story';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { Redactor } from '@/lib/review/redactor';

/** The job story of the first problem. What drafts it knows eight languages: it is loaded when it is asked for. */
export function createStoryDraft(
  problems: ReadonlySignal<readonly RankedProblem[]>,
  redact: ReadonlySignal<Redactor>,
) {
  const story = signal<JobStory>({ when: { text: '' }, want: { text: '' }, so: { text: '' } });
  let drafter: typeof import('@/lib/review/story/draft') | undefined;
  function draft(): void {
    const [problem] = problems.value;
    if (problem && drafter) story.value = drafter.draftJobStory(problem, redact.value);
  }
  return {
    story,
    storyText: computed(() => writeJobStory(story.value)),
    async load(): Promise<void> {
      drafter = await import('@/lib/review/story/draft');
    },
    draft,
    /** With the redaction as it is now; what a person wrote stays. */
    draftAgain(): void {
      const before = story.value;
      draft();
      const written = PARTS.filter((part) => before[part].text && !before[part].from);
      const kept = Object.fromEntries(written.map((part) => [part, before[part]]));
      story.value = { ...story.value, ...kept };
    },
  };
}
export type StoryDraft = ReturnType<typeof createStoryDraft>;
