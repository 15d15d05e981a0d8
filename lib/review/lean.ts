import { mean } from '@/lib/base/mean';
import type { Home } from '@/lib/cluster/arrivals/assign';
import type { Index } from '@/lib/cluster/arrivals/insight-index';
import type { Insight } from '@/lib/domain/insight';

interface Known {
  index: Index;
  vectors: ReadonlyMap<string, Float32Array> | undefined;
  byId: ReadonlyMap<string, Insight>;
}

/** So many of the members tell how near an insight is to a problem. */
const NEAREST = 5;
/** So many members tell how similar they are to each other. */
const SPEAKERS = 8;
/** At least nearly as near as its members are … */
const SHARE = 0.8;
/** … and clearly nearer than to any other problem. */
const AHEAD = 1.2;

/**
 * Where an insight leans when no problem is surely its own. People tell the same trouble in words of their
 * own: what is far apart on the engine's scale may still be as near as the others of that problem are.
 * With the encoder on the samples, each taken out of the engine's own groups in turn, four of five
 * suggestions are right and one in three insights gets one.
 */
export function leanOf(insight: Insight, homes: readonly Home[], known: Known) {
  const nearness = nearnessTo(insight, known);
  const [best, next] = homes
    .map((home) => ({ home, similarity: nearness(home) }))
    .toSorted((a, b) => b.similarity - a.similarity || (a.home.id < b.home.id ? -1 : 1));
  if (!best || best.similarity <= AHEAD * (next?.similarity ?? 0)) return undefined;
  const usual = cohesionOf(best.home, known);
  if (usual === undefined || best.similarity < SHARE * usual) return undefined;
  return { groupId: best.home.id, similarity: Math.min(1, best.similarity), isSure: false };
}

/** Mean similarity to the members that are nearest, never counting the insight itself. */
function nearnessTo(insight: Insight, { index, vectors }: Known): (home: Home) => number {
  const scores = index.compare(insight, vectors?.get(insight.id));
  const byId = new Map(index.ids.map((id, nth) => [id, scores[nth] ?? 0]));
  return ({ members }) => {
    const nearest = members
      .flatMap((id) => (id === insight.id ? [] : (byId.get(id) ?? [])))
      .toSorted((a, b) => b - a)
      .slice(0, NEAREST);
    return mean(nearest);
  };
}

/** How near the members are to their own problem; undefined where there is one alone. */
function cohesionOf(home: Home, known: Known): number | undefined {
  const speakers = home.members.slice(0, SPEAKERS).flatMap((id) => known.byId.get(id) ?? []);
  if (speakers.length < 2) return undefined;
  return mean(speakers.map((speaker) => nearnessTo(speaker, known)(home)));
}
