import type { Embedding } from '@/lib/domain/embedding';
import type { Insight } from '@/lib/domain/insight';
import { collect } from '@/lib/embedding/collect';
import { createEmbedder } from '@/lib/embedding/endpoint';
import { standingOf } from '@/lib/embedding/own-vectors';
import { modelKey } from '@/lib/embedding/model-key';
import { keyed } from '@/lib/embedding/texts';
import { EmbeddingError, type EmbeddingTrouble } from '@/lib/embedding/trouble';
import { phoneFinder } from '@/lib/privacy/phone';
import { plainPseudonyms } from '@/lib/privacy/plain-pseudonyms';
import { redactInsight } from '@/lib/privacy/redact-insight';
import { onChanges } from '@/lib/storage/changes';
import type { Database } from '@/lib/storage/database';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createSettingStore } from '@/lib/storage/setting-store';
import { createSendLog } from '@/lib/storage/send-log';
import { createVectorStore } from '@/lib/storage/vector-store';
import { loggedFetch } from '@/lib/sync/logged-fetch';
import type { CollectQuestion, OnProgress } from './protocol';
import { waitToRetry } from './wait-to-retry';

/** Whether the own model has read everything, and what was in the way. */
export interface Collected {
  isWhole: boolean;
  trouble?: EmbeddingTrouble;
}

/** Has the user's own model read what it has not read yet. Turned off meanwhile, it is asked nothing more. */
export async function collectVectors(
  db: Database,
  { ids, patience }: CollectQuestion,
  onProgress: OnProgress,
): Promise<Collected> {
  const settings = createSettingStore(db);
  const embedding = await settings.get('embedding');
  const store = createInsightStore(db);
  const insights = ids ? await store.some([...ids]) : await store.all();
  const isWanted = async (): Promise<boolean> => isSame(await settings.get('embedding'), embedding);
  const off = new AbortController();
  const signal = patience
    ? AbortSignal.any([off.signal, AbortSignal.timeout(patience)])
    : off.signal;
  onChanges((events) => {
    if (events.some((event) => event.store === 'settings'))
      void isWanted().then((is) => is || off.abort());
  }, off.signal);
  const onRead = (done: number, total: number): void => onProgress({ step: 'asking', done, total });
  try {
    return await read(db, { insights, embedding, isWanted, signal, onRead });
  } catch (error) {
    if (signal.aborted) return { isWhole: false };
    if (error instanceof EmbeddingError) return { isWhole: false, trouble: error.trouble };
    throw error;
  } finally {
    off.abort();
  }
}

interface Work {
  insights: readonly Insight[];
  embedding: Embedding;
  isWanted: () => Promise<boolean>;
  signal: AbortSignal;
  onRead: (done: number, total: number) => void;
}

async function read(db: Database, work: Work): Promise<Collected> {
  const { insights, embedding, isWanted, signal, onRead } = work;
  const cache = createVectorStore(db);
  const redaction = { phones: phoneFinder(), pseudonyms: plainPseudonyms };
  const isAll = await collect(keyed(insights, embedding), {
    cache,
    size: embedding.size,
    redact: (insight) => redactInsight(insight, redaction).insight,
    embed(batch) {
      const about = { operation: 'vectors', insightIds: batch.map(({ id }) => id) } as const;
      const send = loggedFetch(createSendLog(db), about);
      const embed = createEmbedder(embedding, { send, wait: waitToRetry });
      return embed(
        batch.map(({ text }) => text),
        signal,
      );
    },
    isWanted: async () => !signal.aborted && isWanted(),
    onRead,
  });
  const standing = isAll ? await standingOf(insights, embedding, cache) : 'open';
  return { isWhole: standing === 'ready', ...(standing === 'flat' && { trouble: standing }) };
}

const isSame = (one: Embedding, other: Embedding): boolean =>
  one.isOn && modelKey(one) === modelKey(other) && one.readsAll === other.readsAll;
