const NOT_YET = 'Not tested yet: a gap, not a choice.';
const IN_A_PAGE = 'Needs a real page, its layout and selection: test/e2e, in Chromium.';

/** Files and folders of `lib` that hold logic and that no test reaches, each with the reason. */
export const WITHOUT_TWIN: Record<string, string> = {
  'lib/capture/field-selection.ts': IN_A_PAGE,
  'lib/capture/markdown.ts': IN_A_PAGE,
  'lib/capture/read-page.ts': IN_A_PAGE,
  'lib/capture/receipt.ts': IN_A_PAGE,
  'lib/capture/reveal.ts': IN_A_PAGE,
  'lib/capture/selection.ts': IN_A_PAGE,
  'lib/capture/visible-clone.ts': IN_A_PAGE,
  'lib/domain/resume-draft.ts': 'Reached through lib/models/clip-model.test.ts.',
  'lib/platform/': 'Calls of the browser and nothing else: only a real browser proves them.',
  'lib/capture/visible-text.ts': IN_A_PAGE,
  'lib/capture/adapters/message-body.ts':
    'What a whole message is is told by lib/capture/article-whole.test.ts.',
  'lib/domain/insight.ts': 'One join of strings; the texts it gives are compared in lib/search.',
  'lib/base/locale.ts':
    'One call of Intl each; test/lib/review/brief.test.ts reads what they write.',
  'lib/review/adopt.ts': 'The first part of every act: test/lib/review/acts.test.ts.',
  'lib/review/facts.ts': 'The rows of a brief: test/lib/review/brief.test.ts.',
  'lib/review/ranked-problem.ts':
    'Figures and score together, which each have a test of their own.',
  'lib/review/tally.ts': 'Counts and the ids they count: test/lib/review/figures.test.ts.',
  'lib/search/facets.ts': 'A table of fields, read by every test of lib/search/filter and query.',
  'lib/search/words.ts': 'Words and folding are what lib/search/text-index.test.ts finds by.',
  'lib/storage/history-log.ts': 'Reached through commit: lib/storage/history-store.test.ts.',
  'lib/models/act-message.ts': NOT_YET,
  'lib/models/hand-on.ts': NOT_YET,
  'lib/models/problem-choices.ts': NOT_YET,
  'lib/models/problem-offers.ts': NOT_YET,
  'lib/models/problems-model.ts': NOT_YET,
  'lib/models/regroup-offer.ts': NOT_YET,
  'lib/review/effect-text.ts': NOT_YET,
};
