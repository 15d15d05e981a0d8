import { writeDay } from '@/lib/base/locale';
import { plural, t } from '@/lib/base/message';
import { webUrl } from '@/lib/base/web-url';
import { attribution } from '@/lib/domain/attribution';
import { insightText, type Insight } from '@/lib/domain/insight';
import { inShort } from '@/lib/mail/in-short';
import { bestQuotes } from './best-quotes';
import { factsOf } from './facts';
import type { RankedProblem } from './ranked-problem';
import type { Redactor } from './redactor';
import type { Block, Report } from './report';
import { saidAt } from './tally';

export interface BriefOptions {
  redact: Redactor;
  /** How many quotes of each problem, where `chosen` names none of its insights. */
  quotes: number;
  /** Ids of the insights to quote, in the order of the members. */
  chosen?: ReadonlySet<string>;
  /** Epoch milliseconds. */
  now: number;
}

/** The case for one problem, or for several: who has it, how often, how badly, in whose words. */
export function makeBrief(problems: readonly RankedProblem[], options: BriefOptions): Report {
  const { redact, now } = options;
  const [only, ...others] = problems;
  if (!only) return [];
  const isOne = others.length === 0;
  const title = isOne ? redact.text(only.statement) : plural('review_brief_title', problems.length);
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', text: t('review_brief_made', writeDay(now)) },
    ...problems.flatMap((problem) => [
      ...(isOne ? [] : [heading(redact.text(problem.statement))]),
      ...chapter(problem, options),
    ]),
  ];
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

function chapter(problem: RankedProblem, options: BriefOptions): Block[] {
  const { redact } = options;
  const notes = problem.problem?.notes.trim();
  return [
    { kind: 'facts', rows: factsOf(problem, redact) },
    ...(notes ? [{ kind: 'paragraph', text: redact.text(notes) } as const] : []),
    ...quotesOf(problem, options).map((insight) => quoteBlock(inShort(redact.insight(insight)))),
  ];
}

/** Of competitors' words, only those that were chosen. */
function quotesOf(
  { members, answers }: RankedProblem,
  { quotes, chosen }: BriefOptions,
): Insight[] {
  const picked = [...members, ...answers].filter(({ id }) => chosen?.has(id));
  return picked.length > 0 ? picked : bestQuotes(members, quotes);
}

/** An insight that may be shown as it is: whoever calls has redacted it. */
export function quoteBlock(insight: Insight): Block {
  const url = webUrl(insight.source.deepLink ?? insight.source.url);
  const by = [...attribution(insight), writeDay(saidAt(insight))].join(' · ');
  return { kind: 'quote', text: insightText(insight), by, ...(url && { url }) };
}
