import type { Port } from '@/lib/base/port';
import { nextTask } from '@/lib/base/turns';
import type { Insight } from '@/lib/domain/insight';
import type { SearchReply, SearchRequest } from './protocol';
import { createTextIndex, type TextIndex } from './text-index';

/** Where the worker reads insights, and how it hears which of them changed. */
export interface InsightFeed {
  chunks(size: number): AsyncIterable<Insight[]>;
  some(ids: string[]): Promise<Insight[]>;
  onChange(listener: (ids: string[]) => void): void;
}

const CHUNK = 250;

/** Runs inside the worker: builds the index, keeps it current, answers the newest question. */
export async function serveSearch(port: Port<SearchRequest, SearchReply>, feed: InsightFeed) {
  const index = createTextIndex();
  answerNewest(port, index);
  feed.onChange(
    (ids) => void refresh(index, feed, ids).then(() => port.postMessage({ changed: true })),
  );
  for await (const chunk of feed.chunks(CHUNK)) {
    index.put(chunk);
    await nextTask(); // a question asked meanwhile is answered from what is there
  }
  port.postMessage({ changed: true });
}

/** Somebody who types asks faster than old questions are worth answering. */
function answerNewest(port: Port<SearchRequest, SearchReply>, index: TextIndex): void {
  let newest: SearchRequest | undefined;
  port.addEventListener('message', ({ data }) => {
    if (!newest) setTimeout(answer);
    newest = data;
  });
  const answer = (): void => {
    if (newest) port.postMessage({ n: newest.n, ids: index.search(newest.text) });
    newest = undefined;
  };
}

async function refresh(index: TextIndex, feed: InsightFeed, ids: string[]): Promise<void> {
  const found = await feed.some(ids);
  const here = new Set(found.map(({ id }) => id));
  index.remove(ids.filter((id) => !here.has(id)));
  index.put(found);
}
