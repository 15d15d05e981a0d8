import { insightText, type Insight } from '@/lib/domain/insight';
import { cluster, clusterItems, inOrder } from './cluster';
import type { ClusterInput, Group, Grouping } from './contract';
import { constraintsOf, type Constraints } from './decisions/constraints';
import { within } from './decisions/within';
import { placer, type Place } from './place';
import { denseRows } from './similarity/dense';
import { weighWords } from './similarity/words';
import { readTexts, type Reading } from './text/terms';

/** Up to this many are grouped as they are. */
const WHOLE = 1_500;
/** Of more, about this many are grouped. */
const SAMPLE = 1_000;
/** Of each group so many are read for a name that stands for seconds. */
const NAME_FROM = 8;

/**
 * A first answer in about a second for 10,000, under the same contract as `cluster`: groups a sample, then
 * puts everyone else to the group they are nearest to, or to none. Every decision holds. Fewer groups are
 * found than by `cluster`: a problem that is not in the sample twice is not seen.
 */
export function preview(input: ClusterInput): Grouping {
  if (input.insights.length <= WHOLE) return cluster(input);
  const items = inOrder(input.insights);
  const constraints = constraintsOf(items, input.decisions);
  const sample = sampleOf(items.length, constraints);
  const readings = readTexts(items.map(insightText));
  const pick = <T>(from: readonly T[]): T[] => sample.map((item) => from[item]!);
  const grouping = clusterItems(
    { items: pick(items), readings: pick(readings), nameFrom: NAME_FROM },
    within(sample, constraints),
    input,
  );
  return fill(grouping, { items, readings }, new Set(sample), { constraints, ...input });
}

/** Evenly spaced in the order of the texts, and whoever a decision may keep out of a group. */
function sampleOf(count: number, { anchors, apart, barred }: Constraints): number[] {
  const step = count / SAMPLE;
  const spaced = Array.from({ length: SAMPLE }, (_, nth) => Math.floor(nth * step));
  const named = [...apart.flat(), ...[...barred.values()].flatMap((some) => [...some])];
  // Two of what belongs together make a group that the others can join.
  const pairs = anchors.flatMap(({ items }) => items.slice(0, 2));
  return [...new Set([...spaced, ...named, ...pairs])].toSorted((a, b) => a - b);
}

function fill(
  { groups, ungrouped }: Grouping,
  { items, readings }: { items: readonly Insight[]; readings: readonly Reading[] },
  sample: ReadonlySet<number>,
  { constraints, vectors }: Pick<ClusterInput, 'vectors'> & { constraints: Constraints },
): Grouping {
  const { anchors, closed } = constraints;
  const ids = items.map(({ id }) => id);
  const numbers = new Map(ids.map((id, item) => [id, item]));
  const { rows, terms, partsOf } = weighWords(readings);
  const members = groups.map((group) => group.members.map((id) => numbers.get(id)!));
  const place = placer({ rows, terms, partsOf, readings, dense: denseRows(ids, vectors) }, members);
  const bound = boundTo(members, anchors);
  const placed = groups.map((): (Place & { item: number })[] => []);
  const isOpen = groups.map(({ id }) => !closed.has(id));
  const alone: string[] = [];
  for (const item of items.keys()) {
    if (sample.has(item)) continue;
    const found = place(item, bound.get(item), isOpen);
    if (found) placed[found.group]!.push({ ...found, item });
    else alone.push(ids[item]!);
  }
  return {
    groups: groups.map((group, g) => grown(group, placed[g]!, ids)).toSorted(bySize),
    ungrouped: [...ungrouped, ...alone],
  };
}

/** By item, the group that a person's decision puts it into. */
function boundTo(members: readonly (readonly number[])[], anchors: Constraints['anchors']) {
  const groupOf = new Map(members.flatMap((some, g) => some.map((item) => [item, g] as const)));
  return new Map(
    anchors.flatMap(({ items }) => items.map((item) => [item, groupOf.get(items[0]!)] as const)),
  );
}

function grown(group: Group, placed: (Place & { item: number })[], ids: readonly string[]): Group {
  const [bridge] = group.members;
  const reasons = { ...group.reasons };
  for (const { item, terms, similarity } of placed)
    reasons[ids[item]!] = { terms, similarity, ...(bridge !== undefined && { bridge }) };
  const members = [...group.members, ...placed.map(({ item }) => ids[item]!)].toSorted(
    (a, b) => reasons[b]!.similarity - reasons[a]!.similarity || (a < b ? -1 : 1),
  );
  return { ...group, members, reasons };
}

const bySize = (a: Group, b: Group): number =>
  b.members.length - a.members.length || (a.id < b.id ? -1 : 1);
