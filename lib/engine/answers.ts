import type { Database } from '@/lib/storage/database';
import { pack } from '@/lib/storage/packed-grouping';
import { createArrivalDesk } from './arrival-desk';
import { cutFiner, findSimilarIn, groupAgain, groupFirst } from './group';
import type { EncoderAccess } from './means';
import type { EngineQuestion, OnProgress } from './protocol';

/** Answers one question after the other; what came in is placed by an index that is kept between them. */
export function createAnswers(encoder: EncoderAccess) {
  const arrivals = createArrivalDesk();
  return async (db: Database, question: EngineQuestion, onProgress: OnProgress) => {
    const means = { db, encoder };
    if (question.kind === 'arrivals') return arrivals.takeIn(means);
    if (question.kind === 'finer') return pack(await cutFiner(means, question.ids));
    if (question.kind === 'similar') return findSimilarIn(means, question.question);
    if (question.kind === 'first') return groupFirst(means, question, onProgress);
    return pack(await groupAgain(means, question, onProgress));
  };
}
