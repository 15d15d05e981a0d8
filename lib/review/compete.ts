import type { Insight } from '@/lib/domain/insight';
import { foldCompany } from './names';
import { isDismissed, type RankedProblem } from './ranked-problem';
import { sortProblems } from './sort-problems';
import { tallyOf, type Tally } from './tally';

/**
 * `gap`: a competitor answers it and we have not shipped. `edge`: we shipped and none answers it.
 * `even`: both did. `open`: nobody did.
 */
export type Standing = 'gap' | 'edge' | 'even' | 'open';

export interface CompeteRow {
  problem: RankedProblem;
  standing: Standing;
  /** One for each competitor, in the order of the table's heads. */
  cells: Tally[];
}

export interface CompeteTable {
  /** The last is empty where words of a competitor whom nobody named answer something. */
  competitors: string[];
  rows: CompeteRow[];
  /** Competitors' words that answer no problem yet. */
  unplaced: Insight[];
}

/**
 * RV12: a competitor's insight answers the problem it is filed or proposed under, so that moving it or
 * taking it out corrects the table for good, like any other member.
 */
export function competeTable(
  problems: readonly RankedProblem[],
  ungrouped: readonly Insight[],
): CompeteTable {
  const shown = sortProblems(problems, 'score').filter((problem) => !isDismissed(problem));
  const unplaced = ungrouped.filter(({ kind }) => kind === 'competitor');
  const named = unplaced.filter((answer) => competitorKey(answer) !== '');
  const names = namesOf([...shown.flatMap(({ answers }) => answers), ...named]);
  const rows = shown.map((problem) => ({
    problem,
    standing: standingOf(problem),
    cells: [...names.keys()].map((key) =>
      tallyOf(problem.answers.filter((answer) => competitorKey(answer) === key)),
    ),
  }));
  return { competitors: [...names.values()], rows, unplaced };
}

/** Those with most to say first, each by the spelling seen first; at the end those that nobody named. */
function namesOf(answers: readonly Insight[]): Map<string, string> {
  const byKey = Map.groupBy(answers, competitorKey);
  return new Map(
    [...byKey]
      .toSorted(
        ([one, some], [other, more]) =>
          Number(one === '') - Number(other === '') ||
          more.length - some.length ||
          (one < other ? -1 : 1),
      )
      .map(([key, some]) => [key, some.at(-1)?.competitor ?? '']),
  );
}

const competitorKey = ({ competitor }: Insight): string => foldCompany(competitor ?? '');

function standingOf({ problem, answers }: RankedProblem): Standing {
  const isShipped = problem?.status === 'shipped';
  if (answers.length > 0) return isShipped ? 'even' : 'gap';
  return isShipped ? 'edge' : 'open';
}
