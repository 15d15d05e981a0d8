import { termsOf } from '@/lib/cluster/text/terms';
import type { Measure, Saying } from './candidates';
import { contrast, ofParts, weightIn, type Corpus } from './corpus';
import { nameOf } from './name';
import { namesSomebody } from './people';

/** What fewer of the members say is a detail. */
const COMMON = 0.2;

interface Members {
  /** The most central first. */
  order: readonly { item: number; at: number }[];
  /** How central each is at `at`. */
  mean: readonly number[];
  centre: Map<number, number>;
}

/** A name for the members of a group, the one it had `before` if that still serves. */
export const nameFor = (corpus: Corpus, members: Members, before?: string): string =>
  nameOf(sayingsOf(corpus, members), measureOf(corpus, members), before);

/** What the members who tell of a problem said, in the texts and in their subject lines. */
function sayingsOf(
  { tells, readings, subjects, nameFrom }: Corpus,
  { order, mean }: Members,
): Saying[] {
  const telling = order.filter(({ item }) => tells[item]! > 0);
  const named = inMainLanguage(telling.length > 0 ? telling : order, readings).slice(0, nameFrom);
  const most = Math.max(1e-6, mean[named[0]!.at]!);
  return named.flatMap(({ item, at }) => {
    const centrality = Math.max(0, mean[at]! / most) * (tells[item]! || 1) ** 2;
    const reading = readings[item]!;
    const subject = subjects[item];
    return [
      { reading, centrality, isTitle: false },
      // Too short to tell its own language.
      ...(subject
        ? [{ reading: { ...subject, language: reading.language }, centrality, isTitle: true }]
        : []),
    ];
  });
}

/** A group that speaks several languages is named in the one of most members, of equal ones the more central. */
function inMainLanguage(order: Members['order'], readings: Corpus['readings']): Members['order'] {
  const byLanguage = Map.groupBy(order, ({ item }) => readings[item]!.language);
  return [...byLanguage.values()].reduce((main, one) => (one.length > main.length ? one : main));
}

/**
 * A term of one member alone is an anecdote, unless the inbox knows it. A term that members are tagged with
 * says what they are about as much as the most telling term of their texts.
 */
function measureOf(corpus: Corpus, { order, centre }: Members): Measure {
  const { columnOf, counts } = corpus;
  const items = order.map(({ item }) => item);
  const spoken = spokenBy(corpus, items);
  const common = Math.max(1, COMMON * items.length - 1);
  let most = 0;
  for (const column of centre.keys()) most = Math.max(most, contrast(corpus, centre, column));
  const tagged = taggedTerms(corpus, items);
  const weight = weightIn(corpus, centre);
  const general = ofParts(corpus, (part) => {
    const others = ((spoken.get(part) ?? 1) - 1) / common;
    const isKnown = (counts[columnOf.get(part) ?? -1] ?? 0) > 2;
    return Math.max(Math.min(1, others), isKnown ? 0.5 : 0);
  });
  return {
    weight: (term) => weight(term) + most * (tagged.get(term) ?? 0),
    generality: (term) => (tagged.has(term) ? 1 : general(term)),
    isPersonal: (text) => namesSomebody(text, corpus.people),
    troubled: troubledOf(corpus, items.slice(0, corpus.nameFrom)),
  };
}

/** Share of the members who tell of trouble. */
function troubledOf({ readings }: Corpus, items: readonly number[]): number {
  const troubled = items.filter((item) => {
    const { sentences, language } = readings[item]!;
    return language.phrasing?.trouble.test(sentences.join(' '));
  });
  return troubled.length / items.length;
}

/** How many of the members have each term and each number. */
function spokenBy({ rows, terms, readings }: Corpus, items: readonly number[]) {
  const spoken = new Map<string, number>();
  const add = (term: string): unknown => spoken.set(term, (spoken.get(term) ?? 0) + 1);
  for (const item of items) {
    for (let c = rows.starts[item]!; c < rows.starts[item + 1]!; c++) add(terms[rows.columns[c]!]!);
    for (const number of new Set(readings[item]!.sentences.join(' ').match(/\d+/gu))) add(number);
  }
  return spoken;
}

/** Share of the members that each term of their tags is on; tags of one member alone are left out. */
function taggedTerms({ tags, readings }: Corpus, items: readonly number[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const item of items)
    for (const term of new Set(
      tags[item]!.flatMap((tag) => termsOf(tag, readings[item]!.language)),
    ))
      shares.set(term, (shares.get(term) ?? 0) + 1 / items.length);
  return new Map([...shares].filter(([, share]) => share * items.length > 1.5));
}
