const IN_A_PAGE = 'Needs a real page, its layout and selection: test/e2e, in Chromium.';

/** Files and folders of `lib` that hold logic and that no test reaches, each with the reason. */
export const WITHOUT_TWIN: Record<string, string> = {
  'lib/capture/field-selection.ts': IN_A_PAGE,
  'lib/capture/markdown.ts': IN_A_PAGE,
  'lib/capture/marker.ts': 'Injects and calls: test/e2e/marks.spec.ts, in Chromium.',
  'lib/capture/marks.ts': IN_A_PAGE,
  'lib/capture/read-page.ts': IN_A_PAGE,
  'lib/capture/reveal.ts': IN_A_PAGE,
  'lib/capture/selection.ts': IN_A_PAGE,
  'lib/capture/visible-clone.ts': IN_A_PAGE,
  'lib/platform/': 'Calls of the browser and nothing else: only a real browser proves them.',
};
