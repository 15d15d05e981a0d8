/** The orders that a list of problems can have. `return` is the score for each week of effort. */
export const PROBLEM_SORTS = [
  'score',
  'customers',
  'insights',
  'severity',
  'trend',
  'newest',
  'moscow',
  'return',
  'name',
] as const;
export type ProblemSort = (typeof PROBLEM_SORTS)[number];
