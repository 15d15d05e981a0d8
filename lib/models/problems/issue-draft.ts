import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { SETTINGS } from '@/lib/domain/settings';
import type { Tracker, TrackerChoice } from '@/lib/domain/tracker';
import type { BriefOptions } from '@/lib/review/brief';
import { issueUrl, makeIssue } from '@/lib/review/issue-text';
import { partsOf, type JobStory } from '@/lib/review/job-story';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { StoryDraft } from './story-draft';

/** Keeps where issues go: nobody writes that anew each week. */
export interface KeptTracker {
  get: () => Promise<TrackerChoice>;
  set: (choice: TrackerChoice) => Promise<void>;
}

interface Told extends Pick<StoryDraft, 'story' | 'storyText'> {
  options: ReadonlySignal<BriefOptions>;
  kept: KeptTracker;
}

/** The issue that begins with the job story. */
export function createIssueDraft(
  problems: ReadonlySignal<readonly RankedProblem[]>,
  { story, storyText, options, kept }: Told,
) {
  const choice = signal<TrackerChoice>(SETTINGS.tracker.initial());
  const tracker = computed(() => choice.value.by);
  const place = computed(() => choice.value.places[tracker.value] ?? '');
  const isTold = computed(() => isStoryTold(story.value));
  const issue = computed(() => {
    const [problem] = problems.value;
    if (!problem) return { title: '', body: '' };
    const told = isTold.value && { story: storyText.value };
    return makeIssue(problem, tracker.value, { ...options.value, ...told });
  });
  function keep(next: Partial<TrackerChoice>): void {
    choice.value = { ...choice.value, ...next };
    void kept.set(choice.value);
  }
  return {
    tracker,
    place,
    issue,
    /** Undefined while `place` leads nowhere. */
    issueUrl: computed(() => issueUrl(tracker.value, place.value, issue.value)),
    readTracker: async (): Promise<void> => void (choice.value = await kept.get()),
    chooseTracker: (by: Tracker): void => keep({ by }),
    setPlace: (text: string): void =>
      keep({ places: { ...choice.value.places, [tracker.value]: text } }),
  };
}

/** Holes around what was only found in quotes are a form to fill in, not a text to send. */
function isStoryTold(story: JobStory): boolean {
  const parts = partsOf(story);
  const filled = parts.filter(({ text }) => text.trim() !== '');
  return filled.length === parts.length || filled.some(({ from }) => !from);
}
