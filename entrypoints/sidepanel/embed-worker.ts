import { openDatabase } from '@/lib/storage/database';
import { collectVectors, type CollectQuestion } from './collect-vectors';
import type { EngineAnswer } from './engine';

// Reading, cleaning and redacting thousands of texts takes seconds, which the screen must not feel.
globalThis.addEventListener('message', ({ data }: MessageEvent<CollectQuestion>) => {
  answer(data).then((done) => say({ done }), reportError);
});

async function answer(question: CollectQuestion): Promise<unknown> {
  const db = await openDatabase();
  return collectVectors(db, question, (done, total) =>
    say({ progress: { step: 'asking', done, total } }),
  ).finally(() => db.close());
}

const say = (said: EngineAnswer): void => globalThis.postMessage(said);
