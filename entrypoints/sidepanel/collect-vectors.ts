import type { Embedding } from '@/lib/domain/embedding';
import type { Insight } from '@/lib/domain/insight';
import { collect } from '@/lib/embedding/collect';
import { createEmbedder } from '@/lib/embedding/endpoint';
import { standingOf } from '@/lib/embedding/own-vectors';
import { modelKey } from '@/lib/embedding/model-key';
import { keyed } from '@/lib/embedding/texts';
import { EmbeddingError } from '@/lib/embedding/trouble';
import type { Collected } from '@/lib/models/own-reader';
import { phoneFinder } from '@/lib/privacy/phone';
import { plainPseudonyms } from '@/lib/privacy/plain-pseudonyms';
import { redactInsight } from '@/lib/privacy/redact-insight';
import { onChanges } from '@/lib/storage/changes';
import type { Database } from '@/lib/storage/database';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createSettingStore } from '@/lib/storage/setting-store';
import { createVectorStore } from '@/lib/storage/vector-store';
import { loggedSend } from './logged-send';
import { waitToRetry } from './wait-to-retry';

export interface CollectQuestion {
  /** Without any, all insights are meant. */
  ids?: readonly string[];
  /** Milliseconds until a person has waited long enough. */
  patience?: number;
}

/** Has the user's own model read what it has not read yet. Turned off meanwhile, it is asked nothing more. */
export async function collectVectors(
  db: Database,
  { ids, patience }: CollectQuestion,
  onRead: (done: number, total: number) => void,
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
      const send = loggedSend(
        db,
        'vectors',
        batch.map(({ id }) => id),
      );
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
