import { termsOf, type Reading } from '@/lib/cluster/text/terms';
import { clausesOf } from './clauses';
import { headsOf } from './heads';
import { shapeOf } from './shape';
import { statement } from './statement';

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
  /** How common a term or a number is in the group, 0 to 1: an anecdote's words are in one member alone. */
  generality: (term: string) => number;
}

export interface Candidate {
  text: string;
  score: number;
  /** The terms it is about, in whatever order and among whatever other words. */
  about: string;
}

/** A whole statement is worth more than the head of a longer one. */
const CUT = 0.95;

/** What a saying offers as a name: its clauses as statements, whole or without a detail at their end. */
export function candidatesOf(saying: Saying, measure: Measure): Candidate[] {
  const { sentences, language } = saying.reading;
  const clauses = sentences.flatMap((sentence) => clausesOf(sentence, language.phrasing));
  const wholes = new Set(clauses.map((clause) => statement(clause, language.phrasing)));
  return [...wholes].flatMap((whole) => [
    rate(whole, saying, measure),
    ...headsOf(whole, language.phrasing)
      .filter((head) => isDetail(whole.slice(head.length), saying.reading, measure))
      .map((head) => rate(head, saying, measure, CUT)),
  ]);
}

function rate(text: string, saying: Saying, measure: Measure, share = 1): Candidate {
  const { reading, centrality, isTitle } = saying;
  const shape = shapeOf(text, reading.language) * (isTitle ? titleShape(text, reading) : 1);
  return {
    text,
    score: content(text, reading, measure) * shape * Math.sqrt(centrality) * share,
    about: [...new Set(termsOf(text, reading.language))].toSorted().join(' '),
  };
}

/** Of one person or occasion, or of what few others speak of. What points back is needed to understand the rest. */
function isDetail(text: string, { language }: Reading, { generality }: Measure): boolean {
  if (/\d/u.test(text) || language.phrasing?.detail.test(text)) return true;
  if (language.phrasing?.vague.test(text)) return false;
  const terms = termsOf(text, language);
  return terms.reduce((sum, term) => sum + generality(term), 0) <= terms.length / 2;
}

const NUMBER = /\d+/gu;

/**
 * Nearness to what the group is about (cf. centroid-based summaries, Radev et al. 2004). Words of trouble are
 * everybody's own: half as long, and no detail. A number is a detail unless others have it too.
 */
function content(text: string, { language }: Reading, { weight, generality }: Measure): number {
  const plain = language.phrasing ? text.split(language.phrasing.trouble).join(' ') : text;
  const terms = termsOf(text, language);
  const things = termsOf(plain, language);
  const facts = [...things, ...(text.match(NUMBER) ?? [])];
  const sum = [...new Set(terms)].reduce((all, term) => all + weight(term), 0);
  const length = (terms.length + things.length) / 2;
  const general = facts.reduce((all, fact) => all + generality(fact), 0) / (facts.length || 1);
  return (sum / Math.sqrt(length + 1)) * (0.3 + 0.7 * general);
}

/** "Exports time out" says more than a sentence of a text, "Invoice question" less. */
const titleShape = (text: string, { language: { phrasing } }: Reading): number =>
  text.split(/\s+/u).length > 2 && (!phrasing || phrasing.verb.test(text)) ? 1.25 : 0.9;
