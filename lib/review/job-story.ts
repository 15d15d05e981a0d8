import { t } from '@/lib/base/message';

/** The three parts of a job story. Empty where nobody says it. */
export interface JobStory {
  when: StoryPart;
  want: StoryPart;
  so: StoryPart;
  /** The sentence they make in the language of the quotes; without one it is the screen's. */
  frame?: string;
}

export interface StoryPart {
  text: string;
  /** The words that say it; none where a person wrote it. */
  from?: string;
}

export const PARTS = ['when', 'want', 'so'] as const;
export type Part = (typeof PARTS)[number];

export const partsOf = (story: JobStory): StoryPart[] => PARTS.map((part) => story[part]);

/** A person who fills in an outcome alone means what the screen begins it with. */
const JOINED = /^(?:so|because|in order|to)(?!\p{L})/iu;

const outcomeOf = (so = ''): string => (JOINED.test(so) ? so : t('review_story_open', so || '…'));

/** The sentence, with an ellipsis for what nobody filled in. */
export function writeJobStory(story: JobStory): string {
  const [when, want, so] = partsOf(story).map(({ text }) => text.trim());
  const parts = [when || '…', want || '…', story.frame ? so || '…' : outcomeOf(so)] as const;
  const told = story.frame
    ? story.frame.replace(/\$([1-3])/g, (_, nth: string) => parts[Number(nth) - 1]!)
    : t('review_job_story', ...parts);
  // German sets a comma before a clause.
  return told.replace(/…\.$/, '…').replace(' ich dass ', ' ich, dass ');
}
