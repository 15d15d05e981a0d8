const IN_A_PAGE = 'Needs real layout and selections: test/e2e/capture.spec.ts, in Chromium.';
const BACK_TO_A_PAGE = 'Needs a real page to search and scroll: test/e2e/locate.spec.ts.';
const A_CLIP = 'A step of a clip: test/lib/capture/clip.test.ts.';

/** Files of `lib` that hold logic and that no test imports, each with what proves it instead. */
export const WITHOUT_TWIN: Record<string, string> = {
  'lib/capture/approximate-match.ts':
    'A step of the search: test/lib/capture/find-passage.test.ts.',
  'lib/capture/choose-reading.ts': A_CLIP,
  'lib/capture/composed-tree.ts': IN_A_PAGE,
  'lib/capture/field-selection.ts': IN_A_PAGE,
  'lib/capture/find-in-page.ts': BACK_TO_A_PAGE,
  'lib/capture/markdown.ts': IN_A_PAGE,
  'lib/capture/menu-passage.ts': A_CLIP,
  'lib/capture/read-page.ts': IN_A_PAGE,
  'lib/capture/refusal.ts': A_CLIP,
  'lib/capture/reveal.ts': BACK_TO_A_PAGE,
  'lib/capture/selection.ts': IN_A_PAGE,
  'lib/capture/to-clip.ts': A_CLIP,
  'lib/capture/visible-clone.ts': IN_A_PAGE,
  'lib/capture/visible-text.ts': IN_A_PAGE,
  'lib/capture/adapters/message-body.ts':
    'What a whole message is is told by lib/capture/article-whole.test.ts.',
  'lib/domain/insight.ts': 'One join of strings; the texts it gives are compared in lib/search.',
  'lib/search/facets.ts': 'A table of fields, read by every test of lib/search/filter and query.',
  'lib/search/words.ts': 'Words and folding are what lib/search/text-index.test.ts finds by.',
  'lib/storage/history-log.ts': 'Reached through commit: lib/storage/history-store.test.ts.',
};
