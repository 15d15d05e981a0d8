import type { Group, Reason } from '@/lib/cluster/contract';
import type { Corpus } from './corpus';
import { nameFor } from './group-name';
import { phrasesFor } from './phrases';
import { sharedTerms } from './shared-terms';

export type Description = Pick<Group, 'members' | 'name' | 'phrases' | 'reasons'>;

/** Orders `items` by how central they are and says why they are together; `before` is the name they had. */
export function describe(corpus: Corpus, items: readonly number[], before?: string): Description {
  const centre = centreOf(corpus, items);
  const near = nearnessOf(corpus, items);
  const order = items
    .map((item, at) => ({ item, at }))
    .toSorted((a, b) => near.mean[b.at]! - near.mean[a.at]! || a.item - b.item);
  const reasons: Record<string, Reason> = {};
  for (const { item, at } of order)
    reasons[corpus.ids[item]!] = {
      terms: sharedTerms(corpus, item, (column, own) => centre.get(column)! - own),
      ...(near.nearest[at]! >= 0 && { bridge: corpus.ids[near.nearest[at]!]! }),
      similarity: near.mean[at]!,
    };
  return {
    members: order.map(({ item }) => corpus.ids[item]!),
    name: nameFor(corpus, { order, centre, mean: near.mean }, before),
    phrases: phrasesFor(corpus, items, centre),
    reasons,
  };
}

/** Sum of the members' rows, by column. */
function centreOf({ rows }: Corpus, items: readonly number[]): Map<number, number> {
  const centre = new Map<number, number>();
  for (const item of items)
    for (let c = rows.starts[item]!; c < rows.starts[item + 1]!; c++)
      centre.set(rows.columns[c]!, (centre.get(rows.columns[c]!) ?? 0) + rows.values[c]!);
  return centre;
}

/** Members beyond this many are compared with a fixed sample: a group of thousands costs no more. */
const SAMPLE = 200;

/** Of each item, its mean similarity to the others and which of them is nearest. */
function nearnessOf({ similarity }: Corpus, items: readonly number[]) {
  const step = Math.max(1, Math.ceil(items.length / SAMPLE));
  const sample = items.filter((_, i) => i % step === 0);
  const nearest = new Int32Array(items.length).fill(-1);
  const mean = items.map((item, at) => {
    let sum = 0;
    let most = -1;
    let count = 0;
    for (const other of sample) {
      if (other === item) continue;
      const value = similarity(item, other);
      sum += value;
      count++;
      if (value <= most) continue;
      most = value;
      nearest[at] = other;
    }
    return count ? Math.min(1, sum / count) : 1;
  });
  return { mean, nearest };
}
