import type { Result } from './result';

/** With `--json` nothing but the results; otherwise a line for each. */
export function print(results: readonly Result[]): void {
  if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2));
  else for (const result of results) console.log(line(result));
}

function line({ name, unit, median, p95, goal, met }: Result): string {
  const number = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
  const judged = met ? 'met   ' : 'MISSED';
  return `${judged}  ${name}: median ${number(median)}, p95 ${number(p95)}, goal ${number(goal)}`;
}
