import * as fc from 'fast-check';
import type { Group, Grouping } from '@/lib/cluster/contract';
import { newId } from '@/lib/domain/id';
import type { Insight } from '@/lib/domain/insight';
import type { Evidence } from '@/lib/review/arrange';
import { anInsight } from './builders';

export const aGroup = (members: readonly string[], over: Partial<Group> = {}): Group => ({
  id: newId(),
  members: [...members],
  name: 'Exports time out',
  phrases: [],
  themeId: newId(),
  reasons: Object.fromEntries(members.map((id) => [id, { terms: [], similarity: 1 }])),
  ...over,
});

export const evidence = (over: Partial<Evidence> = {}): Evidence => ({
  insights: [],
  problems: [],
  decisions: [],
  grouping: { groups: [], ungrouped: [] },
  ...over,
});

/** Groups of the given sizes over new insights, and `rest` that belong to none. */
export function groupsOf(sizes: readonly number[], rest = 0): Evidence {
  const groups = sizes.map((size) => Array.from({ length: size }, () => anInsight()));
  const alone = Array.from({ length: rest }, () => anInsight());
  return evidence({
    insights: [...groups.flat(), ...alone],
    grouping: {
      groups: groups.map((some) => aGroup(some.map(({ id }) => id))),
      ungrouped: alone.map(({ id }) => id),
    },
  });
}

/** Any answer an engine could give about these insights: decisions and earlier answers unheard. */
export const anyGrouping = (insights: readonly Insight[], ids: readonly string[]) =>
  fc
    .array(fc.nat(ids.length), { minLength: insights.length, maxLength: insights.length })
    .map((at): Grouping => ({
      groups: ids.map((id, index) =>
        aGroup(
          insights.filter((_, nth) => at[nth] === index).map((insight) => insight.id),
          { id },
        ),
      ),
      ungrouped: insights.filter((_, nth) => at[nth] === ids.length).map(({ id }) => id),
    }));
