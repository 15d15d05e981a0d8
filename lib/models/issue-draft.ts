import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { BriefOptions } from '@/lib/review/brief';
import { issueUrl, makeIssue, type Tracker } from '@/lib/review/issue-text';
import { writeJobStory, type JobStory } from '@/lib/review/job-story';
import type { RankedProblem } from '@/lib/review/ranked-problem';

type Problems = ReadonlySignal<readonly RankedProblem[]>;

/** The job story, and the issue that begins with it. */
export function createIssueDraft(problems: Problems, options: ReadonlySignal<BriefOptions>) {
  const tracker = signal<Tracker>('github');
  const place = signal('');
  const story = signal<JobStory>({ when: { text: '' }, want: { text: '' }, so: { text: '' } });
  const storyText = computed(() => writeJobStory(story.value));
  const isTold = computed(() => isStoryTold(story.value));
  const issue = computed(() => {
    const [problem] = problems.value;
    if (!problem) return { title: '', body: '' };
    const told = isTold.value && { story: storyText.value };
    return makeIssue(problem, tracker.value, { ...options.value, ...told });
  });
  return {
    tracker,
    place,
    story,
    storyText,
    issue,
    /** Undefined while `place` names no tracker. */
    issueUrl: computed(() => issueUrl(tracker.value, place.value, issue.value)),
  };
}

/** Holes around what was only found in quotes are a form to fill in, not a text to send. */
function isStoryTold(story: JobStory): boolean {
  const filled = Object.values(story).filter(({ text }) => text.trim() !== '');
  return filled.length === Object.keys(story).length || filled.some(({ from }) => !from);
}
