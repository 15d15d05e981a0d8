import search from 'approx-string-match';
import type { Span } from './visible-text';

/** Shorter words have too many likes: "slow export" is five letters away from "al effort". */
const SHORTEST = 20;
/** Share of the letters that may differ. */
const MAX_ERRORS = 0.2;
/** Longer words are looked for by their two ends: the search takes (errors / 32) x length of the page. */
const END = 64;
/** What words and surroundings have to agree by, in all. */
const MIN_SCORE = 0.8;
/** By how much it has to be better than any other place. */
const LEAD = 0.15;
/** As Hypothesis weighs them (hypothesis/client, src/annotator/anchoring/match-quote.ts), without position. */
const WEIGHT = { words: 50, context: 20 };

interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

interface Near extends Span {
  /** Share of the letters that are the same. */
  likeness: number;
}

/** The place where words much like these stand in surroundings much like theirs. Text without white space. */
export function approximateMatch(
  text: string,
  quote: Quote,
): (Span & { confidence: number }) | undefined {
  const { exact, prefix, suffix } = quote;
  if (exact.length < SHORTEST || prefix.length + suffix.length === 0) return undefined;
  const best = bestPlace(text, quote);
  if (!best || best.confidence < MIN_SCORE) return undefined;
  // Rows of a table are much alike: a place that has its like elsewhere proves nothing.
  const rest = text.slice(0, best.start) + text.slice(best.end);
  const like = bestPlace(rest, quote);
  return like && like.confidence > best.confidence - LEAD ? undefined : best;
}

function bestPlace(text: string, quote: Quote) {
  return nearPlaces(text, quote.exact)
    .map(({ start, end, likeness }) => {
      return { start, end, confidence: score(text, quote, { start, end, likeness }) };
    })
    .toSorted((a, b) => b.confidence - a.confidence)[0];
}

function nearPlaces(text: string, exact: string): Near[] {
  if (exact.length <= 2 * END) return near(text, exact);
  const heads = near(text, exact.slice(0, END));
  const tails = near(text, exact.slice(-END));
  return heads.flatMap((head) => {
    const tail = tails.find(({ end }) => {
      const length = end - head.start;
      return Math.abs(length - exact.length) <= exact.length * MAX_ERRORS;
    });
    if (!tail) return [];
    const likeness = (head.likeness + tail.likeness) / 2;
    return [{ start: head.start, end: tail.end, likeness }];
  });
}

const near = (text: string, words: string): Near[] =>
  search(text, words, Math.floor(words.length * MAX_ERRORS)).map(({ start, end, errors }) => ({
    start,
    end,
    likeness: 1 - errors / words.length,
  }));

function score(text: string, { prefix, suffix }: Quote, { start, end, likeness }: Near): number {
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const parts = [
    { weight: WEIGHT.words, value: likeness },
    ...(prefix ? [{ weight: WEIGHT.context, value: similarity(before, prefix) }] : []),
    ...(suffix ? [{ weight: WEIGHT.context, value: similarity(after, suffix) }] : []),
  ];
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / total;
}

function similarity(text: string, context: string): number {
  const [best] = search(text, context, context.length).toSorted((a, b) => a.errors - b.errors);
  return best ? 1 - best.errors / context.length : 0;
}
