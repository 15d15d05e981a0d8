/** One line of the bench. `goal` is the limit that `met` compares with; lower is better, but for `/s`. */
export interface Result {
  name: string;
  unit: 'ms' | 'x' | 'kB' | 'MB' | '/s';
  median: number;
  p95: number;
  goal: number;
  met: boolean;
}

/** Which of the two numbers has to keep the goal. */
type Judged = 'median' | 'p95';

export function judge(
  about: Pick<Result, 'name' | 'unit' | 'goal'>,
  values: readonly number[],
  judged: Judged,
): Result {
  const isMore = about.unit === '/s';
  // Of a rate the slow tail is its low end.
  const numbers = { median: quantile(values, 0.5), p95: quantile(values, isMore ? 0.05 : 0.95) };
  const met = isMore ? numbers[judged] >= about.goal : numbers[judged] <= about.goal;
  return { ...about, ...numbers, met };
}

/** Linear between neighbours, as R's default (Hyndman and Fan 1996, type 7). Throws when there is no value. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) throw new Error('Nothing was measured.');
  return below + (above - below) * (at - Math.floor(at));
}
