import type { Group, Grouping } from './contract';
import type { Constraints } from './decisions/constraints';
import { groupIds } from './grouping/group-id';
import type { Corpus } from './names/corpus';
import { describe } from './names/describe';

/** The answer from the label of each item: who is in which group, its id, its name and why. */
export function arrange(
  corpus: Corpus,
  labels: Int32Array,
  themes: Int32Array,
  { anchors, names, currentId }: Constraints,
  previous: Grouping | undefined,
): Grouping {
  const problems = new Map<number, string>();
  for (const { problemId, items } of anchors)
    if (problemId) problems.set(labels[items[0]!]!, problemId);
  const all = [...Map.groupBy(corpus.ids.keys(), (item) => labels[item]!)];
  const found = all.filter(([label, items]) => items.length > 1 || problems.has(label));
  const ids = groupIds(
    found.map(([, items]) => items.map((item) => corpus.ids[item]!)),
    previous && {
      ...previous,
      groups: previous.groups.map((g) => ({ ...g, id: currentId(g.id) })),
    },
    found.map(([label]) => problems.get(label)),
  );
  const before = new Map(previous?.groups.map(({ id, name }) => [currentId(id), name]));
  const groups = found
    .map(([, items], g) => {
      const said = describe(corpus, items, before.get(ids[g]!));
      const name = names.get(ids[g]!) ?? said.name;
      return { id: ids[g]!, theme: mostCommon(items.map((item) => themes[item]!)), ...said, name };
    })
    .toSorted((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
  const themeIds = new Map<number, string>();
  for (const { id, theme } of groups) if (!themeIds.has(theme)) themeIds.set(theme, id);
  const isFound = new Set(found.map(([label]) => label));
  return {
    groups: groups.map(({ theme, ...group }): Group => ({
      ...group,
      themeId: themeIds.get(theme)!,
    })),
    ungrouped: all.flatMap(([label, [item]]) => (isFound.has(label) ? [] : [corpus.ids[item!]!])),
  };
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
