import { t } from '@/lib/base/message';
import { insightText, type Insight } from '@/lib/domain/insight';
import type { RankedProblem } from './ranked-problem';
import type { Redactor } from './redactor';

/** The three parts of a job story, with the quote each was taken from. Empty where no quote says it. */
export interface JobStory {
  when: StoryPart;
  want: StoryPart;
  so: StoryPart;
}

export interface StoryPart {
  text: string;
  from?: string;
}

const END = String.raw`(?=[.!?;\n,](?!\d)|\s[-–—]\s|$)`;
/**
 * In characters: shorter is no situation, longer is a story of its own. What begins with "it" or "that" speaks of
 * something before the quote, and says nothing alone.
 */
const WORDS = String.raw`((?!(?:its?|it's|that|this|those|these|so|not|possible)\b)(?:[^.!?;\n,]|[.,](?=\d)){8,140}?)`;

/** "They would stay if it worked" is a wish and no situation. */
const IF = String.raw`(?<!\b(?:would|could|wish|should)\b[^.!?;\n]{0,80})if`;

/**
 * English marks of the three parts. Other languages leave them empty, to be filled by hand: a wrong
 * sentence is worse than none.
 */
const PATTERNS: Record<keyof JobStory, RegExp> = {
  when: new RegExp(
    String.raw`\b(?:when(?:ever)?|every time|each time|as soon as|${IF})\s+${WORDS}${END}`,
    'i',
  ),
  want: new RegExp(
    String.raw`\b(?:(?:i|we|they|our \w+)(?:'d| would| really| just| only)* (?:want|need|like|love|wish|have|expect) to|(?:should|must|let us|let me|want to|need to|would like to|be able to))\s+(?:be able to\s+)?${WORDS}(?=\s+(?:so that|so (?:i|we|they)|in order to|because|but)\b|[.!?;\n,]|$)`,
    'i',
  ),
  so: new RegExp(
    String.raw`\b(?:so that|so)\s+(?:(?:i|we|they|our \w+)\s+)?(?:can|could|do not have to|don't have to)\s+${WORDS}${END}|\bin order to\s+${WORDS}${END}`,
    'i',
  ),
};

/** Prefilled from the first quotes that say each part, the most central first. */
export function draftJobStory({ members, group }: RankedProblem, redact: Redactor): JobStory {
  const rank = new Map(group?.members.map((id, nth) => [id, nth]));
  const central = members
    .toSorted((one, other) => (rank.get(one.id) ?? rank.size) - (rank.get(other.id) ?? rank.size))
    .map((insight) => redact.insight(insight));
  return {
    when: find(central, PATTERNS.when),
    want: find(central, PATTERNS.want),
    so: find(central, PATTERNS.so),
  };
}

function find(insights: readonly Insight[], pattern: RegExp): StoryPart {
  for (const insight of insights) {
    const found = pattern.exec(insightText(insight).replaceAll('’', "'"));
    const text = found?.slice(1).find(Boolean)?.trim();
    if (text) return { text: inFirstPerson(text), from: insight.id };
  }
  return { text: '' };
}

/** A job story speaks as one person. */
const inFirstPerson = (text: string): string =>
  text.replace(/^(?:we|they)\b/i, 'I').replace(/^i\b/, 'I');

/** The sentence, with an ellipsis for what nobody filled in. */
export const writeJobStory = ({ when, want, so }: JobStory): string =>
  t('review_job_story', ...[when, want, so].map(({ text }) => text.trim() || '…')).replace(
    /…\.$/,
    '…',
  );
