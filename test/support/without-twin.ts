const IN_A_PAGE = 'Needs a real page, its layout and selection: test/e2e, in Chromium.';
const NOT_YET = 'Not tested yet: a gap, not a choice.';

/** Files and folders of `lib` that hold logic and that no test reaches, each with the reason. */
export const WITHOUT_TWIN: Record<string, string> = {
  'lib/capture/field-selection.ts': IN_A_PAGE,
  'lib/capture/markdown.ts': IN_A_PAGE,
  'lib/capture/read-page.ts': IN_A_PAGE,
  'lib/capture/receipt.ts': IN_A_PAGE,
  'lib/capture/reveal.ts': IN_A_PAGE,
  'lib/capture/selection.ts': IN_A_PAGE,
  'lib/capture/visible-clone.ts': IN_A_PAGE,
  'lib/domain/insight-edits.ts': NOT_YET,
  'lib/domain/resume-draft.ts': 'Reached through lib/models/clip-model.test.ts.',
  'lib/models/acts.ts': NOT_YET,
  'lib/models/backup-model.ts': NOT_YET,
  'lib/models/insight-list.ts': NOT_YET,
  'lib/models/insight-pool.ts': NOT_YET,
  'lib/models/panel-state.ts': NOT_YET,
  'lib/models/sample-data.ts': NOT_YET,
  'lib/models/selection.ts': NOT_YET,
  'lib/models/source-opener.ts': NOT_YET,
  'lib/platform/': 'Calls of the browser and nothing else: only a real browser proves them.',
  'lib/storage/backup-store.ts': NOT_YET,
};
