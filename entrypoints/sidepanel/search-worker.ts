import { serveSearch } from '@/lib/search/serve';
import { onChanges } from '@/lib/storage/changes';
import { openDatabase } from '@/lib/storage/database';
import { createInsightStore } from '@/lib/storage/insight-store';

// The index is built here, off the screen's thread, from the same database.
const insights = createInsightStore(await openDatabase());

await serveSearch(globalThis, {
  chunks: (size) => insights.chunks(size),
  some: (ids) => insights.some(ids),
  onChange: (listener) =>
    onChanges((events) => {
      const ids = events.flatMap(({ store, ids }) => (store === 'insights' ? ids : []));
      if (ids.length > 0) listener(ids);
    }, new AbortController().signal),
});
