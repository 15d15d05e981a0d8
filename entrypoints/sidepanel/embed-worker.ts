import { collectVectors } from '@/lib/engine/collect-vectors';
import type { CollectQuestion } from '@/lib/engine/protocol';
import { serve } from '@/lib/engine/serve';
import { withDatabase } from '@/lib/storage/database';

// Reading, cleaning and redacting thousands of texts takes seconds, which the screen must not feel.
serve(globalThis, (question: CollectQuestion, onProgress) =>
  withDatabase((db) => collectVectors(db, question, onProgress)),
);
