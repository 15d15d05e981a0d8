import type { Progress } from '@/lib/models/regroup-offer';
import { openDatabase, type Database } from '@/lib/storage/database';
import { pack } from '@/lib/storage/packed-grouping';
import { createArrivalDesk } from './arrival-desk';
import type { EngineAnswer, EngineQuestion } from './engine';
import { cutFiner, findAlikeIn, groupAgain, groupFirst } from './group';

// Grouping 10,000 insights takes seconds, and reading them all is felt too: in here neither costs the screen.
const arrivals = createArrivalDesk();

globalThis.addEventListener('message', ({ data }: MessageEvent<EngineQuestion>) => {
  // Reported, a failure reaches whoever asked; a rejected promise would leave them waiting.
  answer(data).then((done) => say({ done }), reportError);
});

async function answer(question: EngineQuestion): Promise<unknown> {
  const db = await openDatabase();
  return work(db, question).finally(() => db.close());
}

async function work(db: Database, question: EngineQuestion): Promise<unknown> {
  if (question.kind === 'arrivals') return arrivals.takeIn(db);
  if (question.kind === 'finer') return pack(await cutFiner(db, question.ids));
  if (question.kind === 'alike') return findAlikeIn(db, question.question);
  if (question.kind === 'first') return groupFirst(db, question, sayProgress);
  return pack(await groupAgain(db, question, sayProgress));
}

const sayProgress = (progress: Progress): void => say({ progress });
const say = (answer: EngineAnswer): void => globalThis.postMessage(answer);
