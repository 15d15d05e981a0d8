import { assign, type Home } from '@/lib/cluster/arrivals/assign';
import { createIndex } from '@/lib/cluster/arrivals/insight-index';
import { similarTo } from '@/lib/cluster/arrivals/similar';
import type { Encoder } from '@/lib/cluster/encoder/encoder';
import type { Arrivals } from './arrivals';
import { round } from './clusters';
import { insightOf } from './inbox';
import { encodeAll } from './run';

/** What became of one new insight. */
export interface Filed {
  isKnown: boolean;
  isFiled: boolean;
  isSuggested: boolean;
  /** The place that was found, sure or not, is its own. */
  isRight: boolean;
  /** One of the five most similar is of its problem. */
  isAmongFive: boolean;
}

const FIVE = 5;

/** Looks for the place of each new insight among the labelled problems, as the product does. */
export function fileArrivals({ stored, fresh, homes }: Arrivals, encoder?: Encoder): Filed[] {
  const lines = [...stored, ...fresh];
  const insights = lines.map(insightOf);
  const vectors = encoder && encodeAll(encoder, insights);
  const known = insights.slice(0, stored.length);
  const labels = new Map(insights.map(({ id }, at) => [id, lines[at]?.label ?? '']));
  const index = createIndex(
    known,
    vectors && new Map(known.flatMap(({ id }) => pairOf(id, vectors.get(id)))),
  );
  const problems = [...homes].map((label): Home => {
    const members = known.filter(({ id }) => labels.get(id) === label);
    return { id: label, members: members.map(({ id }) => id) };
  });
  return insights.slice(stored.length).map((insight) => {
    const label = labels.get(insight.id)!;
    const vector = vectors?.get(insight.id);
    const found = assign(index, problems, insight, vector);
    const near = similarTo(index, insight, FIVE, vector);
    return {
      isKnown: homes.has(label),
      isFiled: found?.isSure === true,
      isSuggested: found?.isSure === false,
      isRight: found?.groupId === label,
      isAmongFive: near.some(({ id }) => labels.get(id) === label),
    };
  });
}

const pairOf = (id: string, vector: Float32Array | undefined) =>
  vector ? [[id, vector] as const] : [];

/** Shares of what came in. */
export function tallyOf(all: readonly Filed[]): Record<string, number> {
  const known = all.filter(({ isKnown }) => isKnown);
  const filed = all.filter(({ isFiled }) => isFiled);
  const suggested = all.filter(({ isSuggested }) => isSuggested);
  return {
    new: all.length,
    'of a known problem': share(known, all),
    'filed rightly, of the filed': share(
      filed.filter(({ isRight }) => isRight),
      filed,
    ),
    'filed, of the known': share(
      known.filter(({ isFiled }) => isFiled),
      known,
    ),
    suggested: share(suggested, all),
    'suggested rightly, of these': share(
      suggested.filter(({ isRight }) => isRight),
      suggested,
    ),
    'right place first': share(
      known.filter(({ isRight }) => isRight),
      known,
    ),
    'among five': share(
      known.filter(({ isAmongFive }) => isAmongFive),
      known,
    ),
  };
}

const share = (some: readonly unknown[], all: readonly unknown[]): number =>
  round(some.length / Math.max(1, all.length));
