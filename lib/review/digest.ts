import { writeDay } from '@/lib/base/locale';
import { plural, t, type MessageKey } from '@/lib/base/message';
import { inShort } from '@/lib/mail/in-short';
import { quoteBlock } from './brief';
import { newestOf } from './figures';
import type { RankedProblem } from './ranked-problem';
import type { Redactor } from './redactor';
import type { Block, Report } from './report';
import { tallyOf, WEEK_MS } from './tally';
import { triage } from './triage';

/** More is not read in a mail. */
const LONGEST = 5;

const SECTIONS = [
  ['fresh', 'review_digest_fresh'],
  ['rising', 'review_digest_rising'],
  ['new', 'review_digest_new'],
  ['fading', 'review_digest_fading'],
] as const satisfies [string, MessageKey][];

/**
 * What changed, to paste into a mail or a channel: since the last visit (`since`), and in the last week where
 * that is shorter. Epoch milliseconds.
 */
export function makeDigest(
  problems: readonly RankedProblem[],
  { redact, since, now }: { redact: Redactor; since?: number; now: number },
): Report {
  const from = Math.min(since ?? now, now - WEEK_MS);
  const found = triage(problems.map((problem) => countedFrom(problem, from)));
  const sections = SECTIONS.flatMap(([key, title]): Block[] => {
    const all = found[key];
    const some = all.slice(0, LONGEST);
    if (some.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: t(title) },
      { kind: 'list', items: [...some.map((problem) => line(problem, redact)), ...moreOf(all)] },
      ...(key === 'fresh' ? newestQuote(some, redact) : []),
    ];
  });
  return [
    { kind: 'heading', level: 1, text: title(from, now) },
    ...(sections.length > 0
      ? sections
      : [{ kind: 'paragraph', text: t('review_digest_none') } as const]),
  ];
}

function countedFrom(problem: RankedProblem, from: number): RankedProblem {
  const { members, figures } = problem;
  const fresh = tallyOf(members.filter(({ createdAt }) => Date.parse(createdAt) >= from));
  return { ...problem, figures: { ...figures, fresh } };
}

const title = (since: number, now: number): string =>
  t('review_digest_title', writeDay(since), writeDay(now));

const moreOf = ({ length }: readonly RankedProblem[]): string[] =>
  length > LONGEST ? [plural('review_digest_more', length - LONGEST)] : [];

function line({ statement, figures }: RankedProblem, redact: Redactor): string {
  const counts = [
    plural('review_customers', figures.customers.count),
    plural('insights', figures.insights.count),
    ...(figures.fresh.count > 0 ? [plural('review_fresh', figures.fresh.count)] : []),
  ];
  return `${redact.text(statement)}: ${counts.join(', ')}`;
}

/** Of what is new: words that were said long ago may have been clipped since. */
function newestQuote([first]: readonly RankedProblem[], redact: Redactor): Block[] {
  const fresh = new Set(first?.figures.fresh.ids);
  const newest = newestOf(first?.members.filter(({ id }) => fresh.has(id)) ?? []);
  return newest ? [quoteBlock(inShort(redact.insight(newest)))] : [];
}
