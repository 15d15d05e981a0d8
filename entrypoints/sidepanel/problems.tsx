import { now as instantNow } from '@/lib/base/instant';
import { ProblemsScreen } from '@/components/problems/ProblemsScreen';
import { createHandOn } from '@/lib/models/hand-on';
import { createProblemDeeds, type ProblemsStore } from '@/lib/models/problem-deeds';
import { createProblemOffers } from '@/lib/models/problem-offers';
import { createProblemPast } from '@/lib/models/problem-past';
import { createProblemsModel } from '@/lib/models/problems-model';
import { createRegroupOffer } from '@/lib/models/regroup-offer';
import { onChanges } from '@/lib/storage/changes';
import type { Database } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createHistoryStore } from '@/lib/storage/history-store';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createProblemStore } from '@/lib/storage/problem-store';
import { createProvenanceStore } from '@/lib/storage/provenance-store';
import { createSettingStore } from '@/lib/storage/setting-store';
import { copy } from './copy';
import { keepOffering } from './offering';
import { createRedactor } from './redactor';
import { keepGrouped } from './regrouping';

const NONE = { groups: [], ungrouped: [] };

/** The screen of problems over this database. New is what came in since the user last marked all as seen. */
export async function composeProblems(db: Database) {
  const settings = createSettingStore(db);
  if (!(await settings.get('lastReviewAt'))) await settings.set('lastReviewAt', instantNow());
  const [author, singleKeys] = await Promise.all([
    settings.get('author'),
    settings.get('singleKeys'),
  ]);
  const model = createProblemsModel(Date.now);
  const store = createStore(db);
  const deeds = createProblemDeeds(model, store, { author: author.id, now: Date.now });
  const offers = createProblemOffers(model);
  const past = createProblemPast(model, {
    provenance: createProvenanceStore(db),
    author: author.id,
  });
  const handOn = createHandOn(
    createRedactor(() => model.records.value.insights),
    Date.now,
  );
  const regroup = createRegroupOffer(model, deeds);
  await deeds.refresh();
  const group = keepGrouped({ model, deeds, offer: regroup });
  onChanges(() => void deeds.refresh().then(group), new AbortController().signal);
  void group();
  keepOffering({ model, offers });
  return () => (
    <ProblemsScreen
      {...{ model, deeds, offers, past, handOn, regroup, singleKeys }}
      onCopy={(text, html) => void copy(text, html)}
    />
  );
}

function createStore(db: Database): ProblemsStore {
  const [insights, problems] = [createInsightStore(db), createProblemStore(db)];
  const [groupings, settings] = [createGroupingStore(db), createSettingStore(db)];
  const history = createHistoryStore(db);
  return {
    async read() {
      const [all, records, decisions, stored, weights, lastVisit] = await Promise.all([
        insights.all(),
        problems.all(),
        problems.decisions(),
        groupings.get(),
        settings.get('scoreWeights'),
        settings.get('lastReviewAt'),
      ]);
      const grouping = stored?.grouping ?? NONE;
      return { insights: all, problems: records, decisions, grouping, weights, lastVisit };
    },
    act: history.act,
    undo: history.undo,
    redo: history.redo,
    saveWeights: (weights) => settings.set('scoreWeights', weights),
    saveVisit: (at) => settings.set('lastReviewAt', at),
    async saveGrouping(grouping) {
      await groupings.put({ grouping, count: await insights.count(), at: instantNow() });
    },
  };
}
