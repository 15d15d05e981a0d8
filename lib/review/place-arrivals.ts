import { assign, type Home } from '@/lib/cluster/arrivals/assign';
import type { Index } from '@/lib/cluster/arrivals/insight-index';
import { similarTo } from '@/lib/cluster/arrivals/similar';
import { readTexts } from '@/lib/cluster/text/terms';
import { insightText, type Insight } from '@/lib/domain/insight';
import { arrange, type Evidence, type ProblemView } from './arrange';
import type { Arrival, Place } from './arrivals';
import { leanOf } from './lean';
import { placements, type Placements } from './placements';

interface Known {
  /** Over the insights that have a place. */
  index: Index;
  vectors: ReadonlyMap<string, Float32Array> | undefined;
}

/** So many neighbours are looked through for the member that speaks for the place. */
const NEIGHBOURS = 50;
const SHARED_TERMS = 4;

/** Where each of `fresh` belongs among the problems as people see them. */
export function placeArrivals(
  fresh: readonly Insight[],
  evidence: Evidence,
  { index, vectors }: Known,
): Arrival[] {
  const { views } = arrange(evidence);
  const rules = placements(evidence.decisions);
  const byId = new Map(evidence.insights.map((insight) => [insight.id, insight]));
  const homes = views.map(toHome);
  const placed = new Set(views.flatMap(({ filed }) => [...filed]));
  return fresh.map((insight) => {
    const { id } = insight;
    // What a person put somewhere needs no other place.
    if (placed.has(id)) return { id };
    const free = open(homes, id, rules);
    const found =
      assign(index, free, insight, vectors?.get(id)) ??
      leanOf(insight, free, { index, vectors, byId });
    const view = found && views.find((one) => one.id === found.groupId);
    // CL7: a dismissed problem takes nothing more, and what is like it belongs to no other.
    if (!view || view.problem?.status === 'dismissed') return { id };
    const bridge = similarTo(index, insight, NEIGHBOURS, vectors?.get(id)).find((near) =>
      idsOf(view).includes(near.id),
    );
    return { id, place: toPlace(view, found, bridge && explain(insight, byId.get(bridge.id))) };
  });
}

const idsOf = ({ members, answers }: ProblemView): string[] =>
  [...members, ...answers].map(({ id }) => id);

const toHome = (view: ProblemView): Home => ({ id: view.id, members: idsOf(view) });

/** Without those that a person took the insight out of. */
const open = (homes: readonly Home[], insightId: string, rules: Placements): Home[] =>
  homes.filter(({ id, members }) => rules.mayJoin(insightId, id, members));

function toPlace(
  { id, statement }: ProblemView,
  { isSure, similarity }: { isSure: boolean; similarity: number },
  why: { terms: string[]; bridge?: string } = { terms: [] },
): Place {
  return { groupId: id, name: statement, isSure, reason: { ...why, similarity } };
}

/** The words that an insight shares with the member it is nearest to. */
function explain(insight: Insight, bridge: Insight | undefined) {
  if (!bridge) return { terms: [] };
  const [own, other] = readTexts([insight, bridge].map(insightText));
  const written = new Map(own?.terms.map((term, nth) => [term, own.surfaces[nth] ?? term]));
  const shared = [...new Set(other?.terms)].flatMap((term) => written.get(term) ?? []);
  return { terms: shared.slice(0, SHARED_TERMS), bridge: bridge.id };
}
