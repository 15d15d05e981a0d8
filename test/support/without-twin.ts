/** Files of `lib` that hold logic and have no test of the same path, each with the reason. */
export const WITHOUT_TWIN: Record<string, string> = {
  'lib/capture/adapters/message-body.ts':
    'What a whole message is is told by lib/capture/article-whole.test.ts.',
  'lib/domain/insight.ts': 'One join of strings; the texts it gives are compared in lib/search.',
  'lib/search/client.ts': 'Both ends of the worker are one test: lib/search/serve.test.ts.',
  'lib/search/facets.ts': 'A table of fields, read by every test of lib/search/filter and query.',
  'lib/search/words.ts': 'Words and folding are what lib/search/text-index.test.ts finds by.',
  'lib/storage/history-log.ts': 'Reached through commit: lib/storage/history-store.test.ts.',
  'lib/storage/insight-store.ts': 'Reads what lib/storage/commit.test.ts writes.',
};
