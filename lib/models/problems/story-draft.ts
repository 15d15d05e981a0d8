import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { PARTS, writeJobStory, type JobStory, type Part } from '@/lib/review/job-story';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { Redactor } from '@/lib/review/redactor';

const NOTHING: JobStory = { when: { text: '' }, want: { text: '' }, so: { text: '' } };

/** The job story of the first problem. What drafts it knows eight languages: it is loaded when it is asked for. */
export function createStoryDraft(
  problems: ReadonlySignal<readonly RankedProblem[]>,
  redact: ReadonlySignal<Redactor>,
) {
  const drafted = signal<Drafted>();
  /** By problem, for as long as the panel lives: what a person wrote is nowhere else. */
  const written = signal<ReadonlyMap<string, Partial<JobStory>>>(new Map());
  const story = computed((): JobStory => {
    const [problem] = problems.value;
    const found = problem && drafted.value?.problem === problem ? drafted.value.story : NOTHING;
    return { ...found, ...(problem && written.value.get(problem.id)) };
  });
  return {
    story,
    storyText: computed(() => writeJobStory(redacted(story.value, redact.value))),
    /** An empty part is written too: it is not filled in again. */
    writeStory: (part: Part, text: string): void => {
      const [problem] = problems.value;
      if (!problem) return;
      const parts = { ...written.value.get(problem.id), [part]: { text } };
      written.value = new Map(written.value).set(problem.id, parts);
    },
    /** With the redaction as it is now. */
    draftStory: async (): Promise<void> => {
      const [problem] = problems.value;
      const made = { problem, redact: redact.value };
      if (!problem || isSame(drafted.value, made)) return;
      const drafter = await loadDrafter();
      const found = await drafter?.draftJobStory(problem, made.redact);
      const isAsked = isSame({ problem: problems.value[0], redact: redact.value }, made);
      if (found && isAsked) drafted.value = { ...made, story: found };
    },
  };
}
export type StoryDraft = ReturnType<typeof createStoryDraft>;

interface Made {
  problem: RankedProblem | undefined;
  redact: Redactor;
}
interface Drafted extends Made {
  story: JobStory;
}

const isSame = (one: Made | undefined, other: Made): boolean =>
  one?.problem === other.problem && one?.redact === other.redact;

/** Without it the story is written by hand, and the next time asks again. */
const loadDrafter = () => import('@/lib/review/story/draft').catch(() => undefined);

/** Whoever edits one letter of a part has written it, names and all. */
function redacted(story: JobStory, { text }: Redactor): JobStory {
  const parts = PARTS.map((part) => [part, { text: story[part].text && text(story[part].text) }]);
  return { ...story, ...Object.fromEntries(parts) };
}
