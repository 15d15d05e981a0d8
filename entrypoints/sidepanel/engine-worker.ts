import { createAnswers } from '@/lib/engine/answers';
import type { EngineQuestion } from '@/lib/engine/protocol';
import { serve } from '@/lib/engine/serve';
import { withDatabase } from '@/lib/storage/database';
import { shippedEncoder } from './encoder';

// Grouping 10,000 insights takes seconds, and reading them all is felt too: in here neither costs the screen.
const answer = createAnswers(shippedEncoder);

serve(globalThis, (question: EngineQuestion, onProgress) =>
  withDatabase((db) => answer(db, question, onProgress)),
);
