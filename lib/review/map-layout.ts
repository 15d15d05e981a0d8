import { packEnclose, packSiblings } from 'd3-hierarchy';
import { isDismissed, type RankedProblem } from './ranked-problem';
import { sortProblems } from './sort-problems';

/** A circle for each problem, in units of a box from 0,0 to `size`: its area grows with its customers. */
export interface Bubble {
  problem: RankedProblem;
  x: number;
  y: number;
  r: number;
}

export interface ProblemMap {
  bubbles: Bubble[];
  size: number;
}

/** Unknown customers count too, or a problem known from nameless words alone would have no area. */
const weight = ({ figures }: RankedProblem): number => Math.max(1, figures.customers.count);

/** Air between circles, in the unit of the smallest. */
const GAP = 0.08;

/**
 * Largest in the middle. Front-chain packing: Wang et al., Visualization of large hierarchical data by
 * circle packing, CHI 2006, 517-520.
 */
export function layOutMap(problems: readonly RankedProblem[]): ProblemMap {
  const shown = sortProblems(problems, 'customers').filter((problem) => !isDismissed(problem));
  const circles = packSiblings(
    shown.map((problem) => ({ problem, x: 0, y: 0, r: Math.sqrt(weight(problem)) + GAP })),
  );
  if (circles.length === 0) return { bubbles: [], size: 0 };
  const whole = packEnclose(circles);
  return {
    bubbles: circles.map(({ problem, x, y, r }) => ({
      problem,
      x: x - whole.x + whole.r,
      y: y - whole.y + whole.r,
      r: r - GAP,
    })),
    size: 2 * whole.r,
  };
}
