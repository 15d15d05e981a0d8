import type { Embedding } from '@/lib/domain/embedding';
import { BATCH } from '@/lib/embedding/collect';
import { createEmbedder } from '@/lib/embedding/endpoint';
import { keyed, textToSend } from '@/lib/embedding/texts';
import { createEmbeddingChoice } from '@/lib/models/own-models/embedding-choice';
import { asksForConsent } from '@/lib/platform/permissions';
import { phoneFinder } from '@/lib/privacy/phone';
import { plainPseudonyms } from '@/lib/privacy/plain-pseudonyms';
import { redactInsight } from '@/lib/privacy/redact-insight';
import type { Database } from '@/lib/storage/database';
import { createInsightStore } from '@/lib/storage/insight-store';
import type { SettingStore } from '@/lib/storage/setting-store';
import { safeFetch } from '@/lib/sync/safe-fetch';
import { modelServer } from './model-server';

/** Of nobody: the test sends no insight. */
const SENTENCE = 'Exports time out on large data.';

/** Whoever waits for a test would rather know. */
const noWait = (): Promise<void> => Promise.resolve();

/** The choice of a model that reads insights, and what one would read first. */
export async function composeEmbedding(db: Database, settings: SettingStore) {
  const [hasConsent, initial] = await Promise.all([asksForConsent(), settings.get('embedding')]);
  return createEmbeddingChoice({
    initial,
    save: (embedding) => settings.set('embedding', embedding),
    ...modelServer(hasConsent),
    async test(address, model) {
      const embed = createEmbedder({ address, model }, { send: safeFetch, wait: noWait });
      const [vector] = await embed([SENTENCE]);
      return vector?.length ?? 0;
    },
    firstSent: (embedding) => firstSent(db, embedding),
  });
}

/** The texts of one request, to the letter, made of the newest insights. */
async function firstSent(db: Database, embedding: Embedding): Promise<string[]> {
  const newest = await createInsightStore(db).newest(BATCH);
  const redaction = { phones: phoneFinder(), pseudonyms: plainPseudonyms };
  return keyed(newest, embedding).map(({ insight }) =>
    textToSend(redactInsight(insight, redaction).insight),
  );
}
