import { clausesOf } from './clauses';
import { statement } from './statement';
import { termsOf, type Reading } from './terms';

/** Something said in a group that may name it. */
export interface Saying {
  reading: Reading;
  /** How near whoever said it is to the group, 0 to 1, the nearest 1. */
  centrality: number;
  /** Subject lines are titles already. */
  isTitle: boolean;
}

export interface Measure {
  /** How much a term says of this group. */
  weight: (term: string) => number;
  /** How common a term is in the group, 0 to 1: an anecdote's words are in one member alone. */
  generality: (term: string) => number;
}

/**
 * Of all clauses that members said, the one that says most of the group in the fewest words, as a statement:
 * about what sets the group apart, of words that others use too, of three to nine words, a complaint about
 * a thing rather than a story about a person.
 */
export function nameOf(sayings: readonly Saying[], measure: Measure): string {
  let name = '';
  let most = -1;
  for (const { reading, centrality, isTitle } of sayings)
    for (const sentence of reading.sentences)
      for (const clause of clausesOf(sentence, reading.language.phrasing)) {
        const text = statement(clause, reading.language.phrasing);
        const shape = shapeOf(text, reading) * (isTitle ? titleShape(text) : 1);
        const score = content(text, reading, measure) * shape * Math.sqrt(centrality);
        if (score > most) [name, most] = [text, score];
      }
  return name;
}

/** Nearness to what the group is about (cf. centroid-based summaries, Radev et al. 2004). */
function content(text: string, { language }: Reading, { weight, generality }: Measure): number {
  const said = new Set(termsOf(text, language));
  let [sum, general] = [0, 0];
  for (const term of said) {
    sum += weight(term);
    general += generality(term);
  }
  return said.size === 0
    ? 0
    : (sum / Math.sqrt(said.size + 1)) * (0.3 + (0.7 * general) / said.size);
}

const QUESTION = /^(?:how|what|where|who|when|why|which)\b/i;

/** How much a clause looks like a statement that a person would write, 0 to about 1. */
function shapeOf(text: string, { language: { phrasing } }: Reading): number {
  const count = text.split(/\s+/u).length;
  let shape = lengthShape(count, text.length);
  if (/[\d"“”]/u.test(text)) shape *= 0.7;
  if (text.includes(',')) shape *= 0.6;
  if (text.endsWith('…')) shape *= 0.5;
  if (!phrasing) return shape;
  if (phrasing.dangling.test(text)) shape *= 0.4;
  if (phrasing.story.test(text)) return shape * 0.4;
  if (QUESTION.test(text)) shape *= 0.8;
  if (phrasing.detail.test(text)) shape *= 0.75;
  if (phrasing.trouble.test(text)) shape *= 1.2;
  return shape;
}

/** "Exports time out" says more than a sentence of a text, "Invoice question" less. */
const titleShape = (text: string): number => (text.split(/\s+/u).length > 2 ? 1.25 : 0.9);

function lengthShape(count: number, length: number): number {
  if (count === 1) return length > 5 ? 0.5 : 0.3;
  if (count === 2) return 0.85;
  if (count <= 9) return 1;
  return count <= 12 ? 0.8 : count <= 15 ? 0.6 : 0.4;
}
