import type { Grouping } from '@/lib/cluster/contract';
import type { Embedding } from '@/lib/domain/embedding';
import type { Insight } from '@/lib/domain/insight';
import { SETTINGS } from '@/lib/domain/settings';
import type { Collected } from '@/lib/engine/collect-vectors';
import type { ProblemsStore } from '@/lib/models/problems/act-runner';
import { createOwnReader } from '@/lib/models/problems/own-reader';
import { createProblemDeeds } from '@/lib/models/problems/problem-deeds';
import { createProblemNames } from '@/lib/models/problems/problem-names';
import { createProblemOffers } from '@/lib/models/problems/problem-offers';
import { createProblemPast } from '@/lib/models/problems/problem-past';
import { createProblemsModel, type ReviewRecords } from '@/lib/models/problems/problems-model';
import { createRegroupOffer } from '@/lib/models/problems/regroup-offer';
import type { GivenNames } from '@/lib/naming/given-names';
import type { LanguageModel } from '@/lib/naming/model';
import type { Evidence } from '@/lib/review/arrange';
import { commit } from '@/lib/storage/commit';
import { openDatabase, type Database } from '@/lib/storage/database';
import { createHistoryStore } from '@/lib/storage/history-store';
import { createProvenanceStore } from '@/lib/storage/provenance-store';
import { NOW } from './evidence';

interface Given {
  /** What the engine would answer, cut so coarsely or finely. */
  groupAgain?: (granularity: number) => Promise<Grouping>;
  suggested?: Record<string, string>;
  languageModel?: LanguageModel;
  redact?: (insight: Insight) => Insight;
  /** The model that reads insights, and how far it is. */
  embedding?: Embedding;
  collect?: (ids?: readonly string[]) => Promise<Collected>;
}

/** The models of the review over a database of their own; each act is a second later than the one before. */
export async function reviewDesk(
  known: Evidence,
  {
    groupAgain,
    suggested = {},
    languageModel,
    redact = (insight) => insight,
    ...given
  }: Given = {},
) {
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
  const kept: Kept & { names: GivenNames } = {
    grouping: known.grouping,
    suggested,
    names: {},
    naming: languageModel ? 'endpoint' : 'off',
    granularity: 0,
    weights: SETTINGS.scoreWeights.initial(),
    lastVisit: '',
  };
  const own = createOwnReader(model, {
    chosen: async () => given.embedding ?? SETTINGS.embedding.initial(),
    collect: given.collect ?? (async () => ({ isWhole: true })),
    look: () => regroup.lookAnew(),
  });
  const store = storeOf(db, kept, own.readBy);
  const deeds = createProblemDeeds(model, store, { author: 'me', now: () => (at += 1000) });
  await deeds.refresh();
  const regroup = createRegroupOffer(model, {
    deeds,
    groupAgain: groupAgain ?? (async () => model.records.value.grouping),
  });
  const past = createProblemPast(model, { provenance: createProvenanceStore(db), author: 'me' });
  const names = createProblemNames(model, {
    chosen: async () => languageModel,
    redact: async (insight) => redact(insight),
    keep: async (given) => {
      kept.names = { ...kept.names, ...given };
      await deeds.refresh();
    },
  });
  return { model, deeds, regroup, past, names, own, offers: createProblemOffers(model) };
}

type Kept = Omit<ReviewRecords, 'insights' | 'problems' | 'decisions'>;

function storeOf(db: Database, kept: Kept, readBy: () => string): ProblemsStore {
  const history = createHistoryStore(db);
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
    async regroup(edit, granularity) {
      kept.grouping = edit(kept.grouping);
      kept.granularity = granularity;
      kept.readBy = readBy();
    },
  };
}
