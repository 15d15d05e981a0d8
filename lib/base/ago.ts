import { language } from './locale';

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago an instant was, in the largest whole unit: "2 min. ago". Undefined: less than a minute. */
export function ago(instant: string, now: number): string | undefined {
  const passed = now - Date.parse(instant);
  const [unit, size] = STEPS.find(([, size]) => passed >= size) ?? [];
  if (!unit || !size) return undefined;
  const format = new Intl.RelativeTimeFormat(language(), { style: 'short', numeric: 'always' });
  return format.format(-Math.floor(passed / size), unit);
}
