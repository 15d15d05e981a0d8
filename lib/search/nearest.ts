import { insightText, type Insight } from '@/lib/domain/insight';
import { fold, wordsOf } from './words';

/** An insight that says much the same, with how much of what is asked it shares, 0 to 1. */
export interface Near {
  insight: Insight;
  share: number;
}

/** So much of the question's weight has to be shared, by so many words of it. */
const SHARE = 0.4;
const FEWEST_WORDS = 2;
const SHORTEST_WORD = 3;
/** Longer words are compared by their beginning: exports, exporting, export. */
const STEM = 6;
/** The words of a whole page would find every insight. */
const MOST_WORDS = 60;

/**
 * Those of `insights` that share the rarest words of `text`, most first. Words are weighed by their inverse
 * document frequency and looked for as parts of the text, so that nothing has to be indexed before: one pass
 * over the texts, as fast as they can be read.
 */
export function nearest(text: string, insights: readonly Insight[], limit: number): Near[] {
  const terms = termsOf(text);
  if (terms.length < FEWEST_WORDS) return [];
  const found = insights.map((insight) => ({ insight, has: having(insight, terms) }));
  const weights = terms.map((_, at) => {
    const frequency = found.filter(({ has }) => has[at]).length;
    return Math.log(1 + insights.length / (1 + frequency));
  });
  const whole = sum(weights);
  return found
    .filter(({ has }) => has.filter(Boolean).length >= FEWEST_WORDS)
    .map(({ insight, has }) => ({
      insight,
      share: sum(weights.filter((_, at) => has[at])) / whole,
    }))
    .filter(({ share }) => share >= SHARE)
    .toSorted(
      (one, other) => other.share - one.share || (one.insight.id < other.insight.id ? 1 : -1),
    )
    .slice(0, limit);
}

function termsOf(text: string): string[] {
  const words = wordsOf(text).filter((word) => word.length >= SHORTEST_WORD);
  return [...new Set(words.map((word) => word.slice(0, STEM)))].slice(0, MOST_WORDS);
}

/** Only the beginning of a word counts: a blank stands before each. */
function having(insight: Insight, terms: readonly string[]): boolean[] {
  const text = ` ${fold(insightText(insight)).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return terms.map((term) => text.includes(` ${term}`));
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
