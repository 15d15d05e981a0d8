import { termsOf, type Reading } from '@/lib/cluster/text/terms';
import { clausesOf } from './clauses';
import { shapeOf } from './shape';
import { statement } from './statement';
import { variantsOf } from './variants';

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
  /** Whether it calls somebody by name. */
  isPersonal: (text: string) => boolean;
  /** Share of the group that tells of trouble: a name asserts no fault that hardly anybody reported. */
  troubled: number;
}

export interface Candidate {
  text: string;
  score: number;
  /** The terms it is about, in whatever order and among whatever other words. */
  about: string;
}

/** What calls somebody by name is taken only where nobody says anything else. */
const PERSONAL = 1e-6;
/** What a number that nobody else gives leaves of it. */
const OWN_NUMBER = 0.75;
/** A whole statement is worth more than the head of a longer one. */
const CUT = 0.95;

/** What a saying offers as a name: its clauses as statements, whole or without a detail at their end. */
export function candidatesOf(saying: Saying, measure: Measure): Candidate[] {
  const { sentences, language } = saying.reading;
  const clauses = sentences.flatMap((sentence) => clausesOf(sentence, language.phrasing));
  const wholes = new Set(clauses.map((clause) => statement(clause, language.phrasing)));
  const details = {
    isDetail: (text: string) => isDetail(text, saying.reading, measure),
    isOwn: (text: string) => isOwn(text, saying.reading, measure),
  };
  return [...wholes].flatMap((whole) => [
    rate(whole, saying, measure),
    ...variantsOf(whole, language.phrasing, details).map((variant) =>
      rate(variant, saying, measure, CUT),
    ),
  ]);
}

function rate(text: string, saying: Saying, measure: Measure, share = 1): Candidate {
  const { reading, centrality, isTitle } = saying;
  const terms = termsOf(text, reading.language);
  const worth = measure.isPersonal(text) ? PERSONAL * share : share;
  const shape =
    shapeOf(text, reading.language, measure.troubled) * (isTitle ? titleShape(text, reading) : 1);
  return {
    text,
    score: content(text, terms, reading, measure) * shape * Math.sqrt(centrality) * worth,
    about: [...new Set(terms)].toSorted().join(' '),
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

/** Of what nobody else speaks. */
function isOwn(text: string, { language }: Reading, { generality }: Measure): boolean {
  const terms = termsOf(text, language);
  return terms.length > 0 && terms.every((term) => generality(term) === 0);
}

/**
 * Nearness to what the group is about (cf. centroid-based summaries, Radev et al. 2004). Words of trouble are
 * everybody's own: half as long, and no detail. A number is a detail unless others have it too.
 */
function content(
  text: string,
  terms: readonly string[],
  { language }: Reading,
  { weight, generality }: Measure,
): number {
  const plain = language.phrasing ? text.split(language.phrasing.trouble).join(' ') : text;
  const things = plain === text ? terms : termsOf(plain, language);
  const numbers = text.match(NUMBER) ?? [];
  const facts = [...things, ...numbers];
  const sum = [...new Set(terms)].reduce((all, term) => all + weight(term), 0);
  const length = (terms.length + things.length) / 2;
  const general = facts.reduce((all, fact) => all + generality(fact), 0) / (facts.length || 1);
  const exact = numbers.some((number) => generality(number) === 0) ? OWN_NUMBER : 1;
  return (sum / Math.sqrt(length + 1)) * (0.3 + 0.7 * general) * exact;
}

/** "Exports time out" says more than a sentence of a text, "Invoice question" less. */
const titleShape = (text: string, { language: { phrasing } }: Reading): number =>
  text.split(/\s+/u).length > 2 && (!phrasing || phrasing.verb.test(text)) ? 1.25 : 0.9;
