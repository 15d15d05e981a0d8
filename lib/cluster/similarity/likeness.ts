import { readTexts } from '@/lib/cluster/text/terms';
import { insightText, type Insight } from '@/lib/domain/insight';
import { product } from './sparse';
import { weighTerms } from './weights';

/**
 * How alike each of `some` is to each of `others`, 0 to 1: a row for each of `some`. Both are read
 * together, so that a word that all of them share says little.
 */
export function likenessTable(some: readonly Insight[], others: readonly Insight[]): number[][] {
  const items = [...new Map([...some, ...others].map((insight) => [insight.id, insight])).values()];
  const { rows } = weighTerms(readTexts(items.map(insightText)).map(({ terms }) => terms));
  const at = new Map(items.map(({ id }, nth) => [id, nth]));
  const cell = (one: Insight, other: Insight): number =>
    Math.min(1, product(rows, at.get(one.id) ?? 0, at.get(other.id) ?? 0));
  return some.map((one) => others.map((other) => cell(one, other)));
}
