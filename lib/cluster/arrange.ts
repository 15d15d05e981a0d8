import { copyWith } from '@/lib/base/copy-with';
import type { Group, Grouping } from './contract';
import type { Constraints } from './decisions/constraints';
import { groupIds } from './grouping/group-id';
import type { Corpus } from './names/corpus';
import { describe, type Description } from './names/describe';

/** The answer from the label of each item: who is in which group, its id, its name and why. */
export function arrange(
  corpus: Corpus,
  labels: Int32Array,
  themes: Int32Array,
  constraints: Constraints,
  previous: Grouping | undefined,
): Grouping {
  const problems = problemsOf(labels, constraints);
  const all = [...Map.groupBy(corpus.ids.keys(), (item) => labels[item]!)];
  const isGroup = ([label, items]: (typeof all)[number]) => items.length > 1 || problems.has(label);
  const found = all.filter(isGroup);
  const before = previous && withCurrentIds(previous, constraints);
  const ids = groupIds(
    found.map(([, items]) => idsOf(corpus, items)),
    before,
    found.map(([label]) => problems.get(label)),
  );
  const names = new Map(before?.groups.map(({ id, name }) => [id, name]));
  const groups = found.map(([, items], g) => {
    const id = ids[g]!;
    const said = withEchoes(corpus, describe(corpus, items, names.get(id)));
    const name = constraints.names.get(id) ?? said.name;
    return { id, theme: mostCommon(items.map((item) => themes[item]!)), ...said, name };
  });
  return {
    groups: withThemeIds(groups.toSorted(bySize)),
    ungrouped: all.flatMap((one) => (isGroup(one) ? [] : idsOf(corpus, one[1]))),
  };
}

const idsOf = ({ ids, echoes }: Corpus, items: readonly number[]): string[] =>
  items.flatMap((item) => [ids[item]!, ...(echoes.get(ids[item]!) ?? [])]);

/** Whoever says the same is there for the same reasons. */
function withEchoes({ echoes }: Corpus, said: Description): Description {
  const reasons = { ...said.reasons };
  const members = said.members.flatMap((id) => {
    const others = echoes.get(id) ?? [];
    for (const other of others) reasons[other] = { ...said.reasons[id]!, bridge: id };
    return [id, ...others];
  });
  return { ...said, members, reasons };
}

/** By label, the problem that people made of it. */
function problemsOf(labels: Int32Array, { anchors }: Constraints): Map<number, string> {
  return new Map(
    anchors.flatMap(({ problemId, items }) => (problemId ? [[labels[items[0]!]!, problemId]] : [])),
  );
}

/** Problems that were merged since count as the one that they are now. */
const withCurrentIds = (previous: Grouping, { currentId }: Constraints): Grouping => ({
  ...previous,
  groups: previous.groups.map((group) => copyWith(group, { id: currentId(group.id) })),
});

type Themed = Omit<Group, 'themeId'> & { theme: number };

const bySize = (a: Themed, b: Themed): number =>
  b.members.length - a.members.length || (a.id < b.id ? -1 : 1);

/** A theme goes by the first of its groups. */
function withThemeIds(groups: readonly Themed[]): Group[] {
  const ids = new Map<number, string>();
  for (const { id, theme } of groups) if (!ids.has(theme)) ids.set(theme, id);
  return groups.map(({ theme, ...group }) => ({ ...group, themeId: ids.get(theme)! }));
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
