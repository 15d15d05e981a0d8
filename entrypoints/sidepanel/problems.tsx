import type { ComponentChildren } from 'preact';
import { now as instantNow } from '@/lib/base/instant';
import { ProblemsScreen } from '@/components/problems/ProblemsScreen';
import { createHandOn } from '@/lib/models/hand-on';
import { createProblemDeeds, type ProblemsStore } from '@/lib/models/problem-deeds';
import type { OwnReader } from '@/lib/models/own-reader';
import { createProblemNames, type ProblemNames } from '@/lib/models/problem-names';
import { createProblemOffers } from '@/lib/models/problem-offers';
import { createProblemPast } from '@/lib/models/problem-past';
import { createProblemsModel, type ProblemsModel } from '@/lib/models/problems-model';
import { createRegroupOffer } from '@/lib/models/regroup-offer';
import { inTurn } from '@/lib/platform/lock';
import { unseen } from '@/lib/review/arrivals';
import { onChanges } from '@/lib/storage/changes';
import type { Database } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createHistoryStore } from '@/lib/storage/history-store';
import { createProvenanceStore } from '@/lib/storage/provenance-store';
import { createSettingStore } from '@/lib/storage/setting-store';
import type { Panel } from './compose';
import { copy } from './copy';
import { createEngine } from './engine';
import { chosenModel } from './naming';
import { keepOffering } from './offering';
import { composeOwnReader } from './own-reading';
import { readEvidence } from './read-evidence';
import { askFirst, cutOf, keepGrouped } from './regrouping';

/** The screen of problems over this database. New is what came in since the user last marked all as seen. */
export async function composeProblems({ db, settings, pool }: Panel) {
  if (!(await settings.get('lastReviewAt'))) await settings.set('lastReviewAt', instantNow());
  const [author, singleKeys] = await Promise.all([
    settings.get('author'),
    settings.get('singleKeys'),
  ]);
  const model = createProblemsModel(Date.now);
  const own = composeOwnReader({ model, offer: () => regroup, settings });
  const store = createStore(db, pool, own.readBy);
  const deeds = createProblemDeeds(model, store, { author: author.id, now: Date.now });
  const offers = createProblemOffers(model);
  const past = createProblemPast(model, {
    provenance: createProvenanceStore(db),
    author: author.id,
  });
  const redactor = once(async () => {
    const { createRedactor } = await import('./redactor');
    return createRedactor(() => model.records.value.insights);
  });
  const handOn = createHandOn(redactor, Date.now, () => model.records.value.lastVisit);
  const groupings = createGroupingStore(db);
  const names = createProblemNames(model, {
    chosen: () => chosenModel(db, settings),
    redact: async (insight) => (await redactor()).insight(insight),
    keep: (given) =>
      groupings.edit((current) => ({ ...current, names: { ...current.names, ...given } })),
  });
  const engine = createEngine();
  const regroup = createRegroupOffer(model, {
    deeds,
    groupAgain: (step, onProgress) => engine.again(cutOf(step), onProgress),
  });
  // Before the records are read, which the engine does by itself.
  void oneAtATime(async () => {
    if (pool.all.value.size === 0 || (await groupings.isThere())) return;
    await askFirst(engine, regroup, await settings.get('granularity'));
  });
  const group = keepGrouped({ model, deeds, offer: regroup, engine, inTurn: oneAtATime });
  const follow = followBy({ model, own, names, group });
  onChanges((events) => {
    // Where the sync stands is written every few seconds and is no evidence.
    if (events.every(({ store }) => store === 'syncMeta')) return;
    void deeds.refresh().then(follow);
  }, new AbortController().signal);
  await deeds.refresh();
  void follow();
  keepOffering({ model, offers, engine });
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

/** A second panel waits for the first, and finds its answer. */
const oneAtATime = (work: () => Promise<void>) => inTurn('verbatim-grouping', work);

interface Followers {
  model: ProblemsModel;
  own: OwnReader;
  names: ProblemNames;
  group: () => Promise<void>;
}

/** What follows a change of the evidence, one after the other. */
const followBy =
  ({ model: { records }, own, names, group }: Followers) =>
  async (): Promise<void> => {
    const fresh = unseen(records.value, records.value.insights).map(({ id }) => id);
    await own.readFirst(fresh).catch(reportError);
    await group();
    // A second panel waits for the first, and finds everything read.
    await inTurn('verbatim-embedding', () => own.readRest()).catch(reportError);
    await alone(names.nameNew);
  };

/** A second panel leaves the work to the first. */
const alone = (work: () => Promise<void>): Promise<void> =>
  navigator.locks.request('verbatim-naming', { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });

function createStore(db: Database, pool: Panel['pool'], readBy: () => string): ProblemsStore {
  const groupings = createGroupingStore(db);
  const settings = createSettingStore(db);
  const history = createHistoryStore(db);
  return {
    async read() {
      const [evidence, weights, lastVisit, granularity, { by: naming }] = await Promise.all([
        readEvidence(db, pool.whole()),
        settings.get('scoreWeights'),
        settings.get('lastReviewAt'),
        settings.get('granularity'),
        settings.get('naming'),
      ]);
      return { ...evidence, weights, lastVisit, granularity, naming };
    },
    act: history.act,
    undo: history.undo,
    redo: history.redo,
    saveWeights: (weights) => settings.set('scoreWeights', weights),
    saveVisit: (at) => settings.set('lastReviewAt', at),
    async regroup(edit, granularity) {
      const { length: count } = await pool.whole();
      await settings.set('granularity', granularity);
      await groupings.edit(({ grouping, suggested = {}, names = {} }) => ({
        grouping: edit(grouping),
        suggested,
        names,
        readBy: readBy(),
        count,
        at: instantNow(),
      }));
    },
  };
}
