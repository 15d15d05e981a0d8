import type { Insight, Kind } from '@/lib/domain/insight';
import { insightOf, type Line } from './inbox';
import { random, type Random } from './random';

/** Each as often as it is named. */
const KINDS: readonly Kind[] = [
  'pain',
  'pain',
  'pain',
  'request',
  'request',
  'question',
  'question',
  'praise',
];
const APPS = ['zendesk', 'intercom', 'gmail', 'web'];
/** How often a text has its label's own kind, app or one of its companies, where circumstances tell. */
const TELLING = { kind: 0.6, app: 0.4, company: 0.3 };
/** Texts clipped from the record of an earlier one: of the same label where circumstances tell. */
const SAME_RECORD = 0.15;

/** Insights with invented circumstances: weakly those of their label, or (`isTelling` false) at random. */
export function withInventedCircumstances(
  lines: readonly Line[],
  seed: string,
  isTelling: boolean,
): Insight[] {
  const next = random(seed);
  const companies = Array.from(
    { length: Math.max(4, Math.round(lines.length / 5)) },
    (_, nth) => `C ${nth}`,
  );
  const habits = new Map<string, ReturnType<typeof habitOf>>();
  const clipped = new Map<string, string[]>();
  return lines.map((line, index) => {
    const label = (isTelling && line.label) || '';
    const habit = habits.get(label) ?? habitOf(companies, next);
    habits.set(label, habit);
    const own = (share: number): boolean => isTelling && next() < share;
    const kind = own(TELLING.kind) ? habit.kind : pick(KINDS, next);
    const app = own(TELLING.app) ? habit.app : pick(APPS, next);
    const company = pick(own(TELLING.company) ? habit.companies : companies, next);
    const earlier = clipped.get(label) ?? [];
    const again = next() < SAME_RECORD && earlier.length > 0;
    const recordId = again ? pick(earlier, next) : String(index);
    clipped.set(label, [...earlier, recordId]);
    const insight = insightOf(line, index);
    return {
      ...insight,
      kind,
      customer: { company },
      source: { ...insight.source, app, recordId },
    };
  });
}

const habitOf = (companies: readonly string[], next: Random) => ({
  kind: pick(KINDS, next),
  app: pick(APPS, next),
  companies: [pick(companies, next), pick(companies, next), pick(companies, next)],
});

const pick = <T>(some: readonly T[], next: Random): T => some[Math.floor(next() * some.length)]!;
