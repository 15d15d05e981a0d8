import { contrast, weightIn, type Corpus } from './corpus';
import { nameOf, type Measure, type Saying } from './name';
import { termsOf } from './terms';

/** Members that are read for a name. */
const NAME_FROM = 40;

/** A name for `items`, the most central first, `mean` how central each is at `at`. */
export const nameFor = (
  corpus: Corpus,
  order: readonly { item: number; at: number }[],
  mean: readonly number[],
  centre: Map<number, number>,
): string =>
  nameOf(
    sayingsOf(corpus, order, mean),
    measureOf(
      corpus,
      order.map(({ item }) => item),
      centre,
    ),
  );

/** What the members who tell of a problem said, in the texts and in their subject lines. */
function sayingsOf(
  { tells, readings, subjects }: Corpus,
  order: readonly { item: number; at: number }[],
  mean: readonly number[],
): Saying[] {
  const telling = order.filter(({ item }) => tells[item]! > 0);
  const named = (telling.length > 0 ? telling : order).slice(0, NAME_FROM);
  const most = Math.max(1e-6, mean[named[0]!.at]!);
  return named.flatMap(({ item, at }) => {
    const centrality = Math.max(0, mean[at]! / most) * (tells[item]! || 1) ** 2;
    const subject = subjects[item];
    return [
      { reading: readings[item]!, centrality, isTitle: false },
      ...(subject ? [{ reading: subject, centrality, isTitle: true }] : []),
    ];
  });
}

/**
 * A term of one member alone is an anecdote, unless the inbox knows it. A term that members are tagged with
 * says what they are about as much as the most telling term of their texts.
 */
function measureOf(corpus: Corpus, items: readonly number[], centre: Map<number, number>): Measure {
  const { rows, columnOf, counts } = corpus;
  const here = new Map<number, number>();
  for (const item of items)
    for (let c = rows.starts[item]!; c < rows.starts[item + 1]!; c++)
      here.set(rows.columns[c]!, (here.get(rows.columns[c]!) ?? 0) + 1);
  let most = 0;
  for (const column of centre.keys()) most = Math.max(most, contrast(corpus, centre, column));
  const tagged = taggedTerms(corpus, items);
  const weight = weightIn(corpus, centre);
  return {
    weight: (term) => weight(term) + most * (tagged.get(term) ?? 0),
    generality: (term) => {
      const column = columnOf.get(term) ?? -1;
      if ((here.get(column) ?? 0) > 1 || tagged.has(term)) return 1;
      return (counts[column] ?? 0) > 2 ? 0.5 : 0;
    },
  };
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
