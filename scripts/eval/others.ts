import { nearInsights, type NearSources } from '@/entrypoints/popup/near-insights';
import { mean } from '@/lib/base/mean';
import { findRepeated } from '@/lib/cluster/text/terms';
import { insightText, type Insight } from '@/lib/domain/insight';
import { termsOf } from '@/lib/domain/terms';
import type { Arrivals } from './arrivals';
import { round } from './clusters';
import { insightOf } from './inbox';

/** Who was named for one new text, and how many of its label there were to name. */
export interface Named {
  named: number;
  right: number;
  /** None for a text of no known problem. */
  there: number;
}

/** Asks for each new text who else said this, as the popup does. */
export function nameOthers({ stored, fresh, homes }: Arrivals): Promise<Named[]> {
  const insights = stored.map(insightOf);
  const labels = new Map(insights.map(({ id }, at) => [id, stored[at]?.label ?? '']));
  const sources = sourcesOf(insights);
  return Promise.all(
    fresh.map(async ({ text, label = '' }) => {
      const near = await nearInsights(text, sources);
      return {
        named: near.length,
        right: near.filter(({ insight }) => labels.get(insight.id) === label).length,
        there: homes.has(label) ? stored.filter((one) => one.label === label).length : 0,
      };
    }),
  );
}

/** What the database keeps, without one. */
function sourcesOf(insights: readonly Insight[]): NearSources {
  const byId = new Map(insights.map((insight) => [insight.id, insight]));
  const pairs = insights.flatMap((insight) =>
    termsOf(insightText(insight)).map((term) => ({ term, id: insight.id })),
  );
  const byTerm = Map.groupBy(pairs, ({ term }) => term);
  return {
    terms: {
      size: async () => insights.length,
      having: async (terms, most) =>
        terms.map((term) => (byTerm.get(term) ?? []).slice(0, most).map(({ id }) => id)),
    },
    insights: { some: async (ids) => ids.map((id) => byId.get(id)!) },
    repeated: Promise.resolve(findRepeated(insights.map(insightText))),
  };
}

/** Means of the texts: right of those named, named of those to name, and how many got any. */
export function othersTally(all: readonly Named[]): Record<string, number> {
  const answered = all.filter(({ named }) => named > 0);
  const known = all.filter(({ there }) => there > 0);
  const right = (some: readonly Named[]): number =>
    round(mean(some.map((one) => one.right / one.named)));
  return {
    asked: all.length,
    'right of the named': right(answered),
    'the same, of known problems': right(answered.filter(({ there }) => there > 0)),
    'named, of their label': round(mean(known.map((one) => one.right / one.there))),
    answered: round(answered.length / Math.max(1, all.length)),
    'named on average': round(mean(answered.map(({ named }) => named))),
  };
}
