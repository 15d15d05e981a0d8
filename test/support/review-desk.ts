import { SETTINGS } from '@/lib/domain/settings';
import { createProblemDeeds, type ProblemsStore } from '@/lib/models/problem-deeds';
import { createProblemOffers } from '@/lib/models/problem-offers';
import { createProblemPast } from '@/lib/models/problem-past';
import { createProblemsModel } from '@/lib/models/problems-model';
import { createRegroupOffer } from '@/lib/models/regroup-offer';
import type { Evidence } from '@/lib/review/arrange';
import { commit } from '@/lib/storage/commit';
import { openDatabase, type Database } from '@/lib/storage/database';
import { createHistoryStore } from '@/lib/storage/history-store';
import { createProvenanceStore } from '@/lib/storage/provenance-store';
import { NOW } from './evidence';

/** The models of the review over a database of their own; each act is a second later than the one before. */
export async function reviewDesk(known: Evidence) {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  await commit(
    db,
    known.insights.map((put) => ({ store: 'insights', put })),
  );
  await commit(
    db,
    known.problems.map((put) => ({ store: 'problems', put })),
  );
  let at = NOW;
  const model = createProblemsModel(() => NOW);
  const store = storeOf(db, known);
  const deeds = createProblemDeeds(model, store, { author: 'me', now: () => (at += 1000) });
  await deeds.refresh();
  const regroup = createRegroupOffer(model, deeds);
  const past = createProblemPast(model, { provenance: createProvenanceStore(db), author: 'me' });
  return { model, deeds, regroup, past, offers: createProblemOffers(model) };
}

function storeOf(db: Database, { grouping }: Evidence): ProblemsStore {
  const history = createHistoryStore(db);
  const kept = { grouping, weights: SETTINGS.scoreWeights.initial(), lastVisit: '' };
  return {
    async read() {
      const [insights, problems, decisions] = await Promise.all([
        db.getAll('insights'),
        db.getAll('problems'),
        db.getAll('decisions'),
      ]);
      return { insights, problems, decisions, ...kept };
    },
    act: history.act,
    undo: history.undo,
    redo: history.redo,
    saveWeights: async (weights) => void (kept.weights = weights),
    saveVisit: async (visit) => void (kept.lastVisit = visit),
    saveGrouping: async (next) => void (kept.grouping = next),
  };
}
