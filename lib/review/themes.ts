import { customersOf } from './customers';
import type { RankedProblem } from './ranked-problem';
import { tallyOf, type Tally } from './tally';

/** Problems that the engine's coarser cut holds together. */
export interface Theme {
  id: string;
  /** What their groups speak of; empty where they say nothing in common. */
  phrases: string[];
  problems: RankedProblem[];
  insights: Tally;
  customers: Tally;
}

const PHRASES = 3;

/** RV18: in the order of the problems; each is in one theme. A problem without company has one of its own. */
export function themesOf(problems: readonly RankedProblem[]): Theme[] {
  const byTheme = Map.groupBy(problems, ({ id, group }) => group?.themeId ?? id);
  return [...byTheme].map(([id, some]) => {
    const members = some.flatMap((problem) => problem.members);
    const { people } = customersOf(members);
    return {
      id,
      phrases: phrasesOf(some),
      problems: some,
      insights: tallyOf(members),
      customers: { count: people.length, ids: [...new Set(people.flatMap(({ ids }) => ids))] },
    };
  });
}

/** The phrases of most insights first. */
function phrasesOf(problems: readonly RankedProblem[]): string[] {
  const weights = new Map<string, number>();
  for (const { group, members } of problems)
    for (const [nth, phrase] of (group?.phrases ?? []).entries())
      weights.set(phrase, (weights.get(phrase) ?? 0) + members.length / (nth + 1));
  return [...weights]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, PHRASES)
    .map(([phrase]) => phrase);
}
