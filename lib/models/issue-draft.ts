import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { BriefOptions } from '@/lib/review/brief';
import { issueUrl, makeIssue, type Tracker } from '@/lib/review/issue-text';
import { partsOf, type JobStory } from '@/lib/review/job-story';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { StoryDraft } from './story-draft';

/** The issue that begins with the job story. */
export function createIssueDraft(
  problems: ReadonlySignal<readonly RankedProblem[]>,
  options: ReadonlySignal<BriefOptions>,
  { story, storyText }: Pick<StoryDraft, 'story' | 'storyText'>,
) {
  const tracker = signal<Tracker>('github');
  const place = signal('');
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
    issue,
    /** Undefined while `place` names no tracker. */
    issueUrl: computed(() => issueUrl(tracker.value, place.value, issue.value)),
  };
}

/** Holes around what was only found in quotes are a form to fill in, not a text to send. */
function isStoryTold(story: JobStory): boolean {
  const parts = partsOf(story);
  const filled = parts.filter(({ text }) => text.trim() !== '');
  return filled.length === parts.length || filled.some(({ from }) => !from);
}
