import { computed, signal } from '@preact/signals';
import { language } from '@/lib/base/locale';
import { SETTINGS } from '@/lib/domain/settings';
import { makeBrief, type BriefOptions } from '@/lib/review/brief';
import { makeDigest } from '@/lib/review/digest';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { KEEP_ALL, type Redactor } from '@/lib/review/redactor';
import type { Report } from '@/lib/review/report';
import { writeHtml } from '@/lib/review/write-html';
import { writeMarkdown } from '@/lib/review/write-markdown';
import { createIssueDraft, type KeptTracker } from './issue-draft';
import { createStoryDraft } from './story-draft';

export type HandOnKind = 'brief' | 'story' | 'issue' | 'digest';

/** What outlives the texts: when the review was last seen, and where issues go. */
interface Kept {
  lastVisit?: () => string;
  kept?: KeptTracker;
}

const FORGOTTEN: KeptTracker = {
  get: async () => SETTINGS.tracker.initial(),
  set: async () => {},
};

/** How many quotes speak for a problem until the user chooses. */
const QUOTES = 6;

/**
 * The texts that leave with evidence: made anew whenever a choice about them changes. The redactor is half of
 * what the review would load, and most visits hand on nothing: it is loaded with the first that does.
 */
export function createHandOn(
  loadRedactor: () => Promise<Redactor>,
  now: () => number,
  { lastVisit = () => '', kept = FORGOTTEN }: Kept = {},
) {
  const redactor = signal<Redactor>(NOT_LOADED);
  const problems = signal<readonly RankedProblem[]>([]);
  const kind = signal<HandOnKind>('brief');
  const isRedacted = signal(true);
  const quotes = signal(QUOTES);
  const chosen = signal<ReadonlySet<string>>(new Set());

  const redact = computed(() => (isRedacted.value ? redactor.value : KEEP_ALL));
  const options = computed<BriefOptions>(() => ({
    redact: redact.value,
    quotes: quotes.value,
    chosen: chosen.value,
    now: now(),
  }));
  const report = computed(() =>
    kind.value === 'digest'
      ? makeDigest(problems.value, { redact: redact.value, now: now(), ...sinceOf(lastVisit()) })
      : makeBrief(problems.value, options.value),
  );
  const stories = createStoryDraft(problems, redact);
  const { readTracker, ...issue } = createIssueDraft(problems, { ...stories, options, kept });

  /** Only two forms tell the story, and drafting it costs. */
  async function show(as: HandOnKind): Promise<void> {
    kind.value = as;
    if (as === 'story' || as === 'issue') await stories.draftStory();
  }

  return {
    problems,
    kind,
    isRedacted,
    quotes,
    chosen,
    ...stories,
    ...issue,
    report,
    markdown: computed(() => writeMarkdown(report.value)),
    html: computed(() => writePage(report.value)),
    async open(
      of: readonly RankedProblem[],
      as: HandOnKind,
      ids: Iterable<string> = [],
    ): Promise<void> {
      redactor.value = await loadRedactor();
      problems.value = of;
      chosen.value = new Set(ids);
      await readTracker();
      await show(as);
    },
    show,
    async setRedacted(next: boolean): Promise<void> {
      isRedacted.value = next;
      await show(kind.value);
    },
  };
}
export type HandOn = ReturnType<typeof createHandOn>;

function writePage(report: Report): string {
  const [heading] = report;
  const title = heading?.kind === 'heading' ? heading.text : '';
  return writeHtml(report, { title, language: language() });
}

/** Before the first problem there is nothing to redact; whoever tried would leak. */
const NOT_LOADED: Redactor = { insight: refuse, text: refuse };

function refuse(): never {
  throw new Error('The redactor is not loaded: open what is handed on first.');
}

/** What a digest counts as new came in since then. */
const sinceOf = (lastVisit: string) => (lastVisit ? { since: Date.parse(lastVisit) } : {});
