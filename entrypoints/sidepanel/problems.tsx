import type { ComponentChildren } from 'preact';
import { now as instantNow } from '@/lib/base/instant';
import { ProblemsScreen } from '@/components/problems/ProblemsScreen';
import { followChanges } from '@/lib/models/problems/follow-changes';
import { createHandOn } from '@/lib/models/problems/hand-on';
import { askFirst, cutAgain, keepGrouped } from '@/lib/models/problems/keep-grouped';
import { keepOffering } from '@/lib/models/problems/keep-offering';
import { createProblemDeeds } from '@/lib/models/problems/problem-deeds';
import { createProblemNames } from '@/lib/models/problems/problem-names';
import { createProblemOffers } from '@/lib/models/problems/problem-offers';
import { createProblemPast } from '@/lib/models/problems/problem-past';
import { createProblemsModel } from '@/lib/models/problems/problems-model';
import { createRegroupOffer } from '@/lib/models/problems/regroup-offer';
import { copy } from '@/lib/platform/copy';
import { onChanges } from '@/lib/storage/changes';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createProvenanceStore } from '@/lib/storage/provenance-store';
import { createReviewStore } from '@/lib/storage/review-store';
import type { Panel } from './compose';
import { chosenModel } from './chosen-model';
import { engine } from './engine';
import { locks } from './locks';
import { composeOwnReader } from './own-reader';

/** The screen of problems over this database. New is what came in since the user last marked all as seen. */
export async function composeProblems({ db, settings, pool }: Panel) {
  if (!(await settings.get('lastReviewAt'))) await settings.set('lastReviewAt', instantNow());
  const [author, singleKeys] = await Promise.all([
    settings.get('author'),
    settings.get('singleKeys'),
  ]);
  const model = createProblemsModel(Date.now);
  const own = composeOwnReader({ model, offer: () => regroup, settings });
  const store = createReviewStore(db, { whole: pool.whole, readBy: own.readBy });
  const deeds = createProblemDeeds(model, store, { author: author.id, now: Date.now });
  const offers = createProblemOffers(model);
  const past = createProblemPast(model, {
    provenance: createProvenanceStore(db),
    author: author.id,
  });
  const redactor = once(async () => {
    const { createRedactor } = await import('@/lib/privacy/redactor');
    return createRedactor(() => model.records.value.insights);
  });
  const handOn = createHandOn(redactor, Date.now, {
    lastVisit: () => model.records.value.lastVisit,
    kept: {
      get: () => settings.get('tracker'),
      set: (choice) => settings.set('tracker', choice),
    },
  });
  const groupings = createGroupingStore(db);
  const names = createProblemNames(model, {
    chosen: () => chosenModel(db, settings),
    redact: async (insight) => (await redactor()).insight(insight),
    keep: (given) =>
      groupings.edit((current) => ({ ...current, names: { ...current.names, ...given } })),
  });
  const regroup = createRegroupOffer(model, {
    deeds,
    groupAgain: (step, onProgress) =>
      engine.again(cutAgain(step, model.records.value.granularity), onProgress),
  });
  // Before the records are read, which the engine does by itself.
  void locks.grouping(async () => {
    if (pool.all.value.size === 0 || (await groupings.isThere())) return;
    await askFirst(engine, regroup, await settings.get('granularity'));
  });
  const group = keepGrouped({ model, deeds, offer: regroup, engine, inTurn: locks.grouping });
  const follow = followChanges({ model, own, names, group, locks });
  onChanges((events) => {
    // Where the sync stands is written every few seconds and is no evidence.
    if (events.every(({ store }) => store === 'syncMeta')) return;
    void deeds.refresh().then(follow);
  }, new AbortController().signal);
  await deeds.refresh();
  void follow();
  keepOffering(offers, engine);
  return ({ welcome }: { welcome: ComponentChildren }) => (
    <ProblemsScreen
      welcome={welcome}
      {...{ model, deeds, offers, past, handOn, regroup, names, own, singleKeys }}
      onCopy={copy}
    />
  );
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
