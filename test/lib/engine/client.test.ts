// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import type { Insight } from '@/lib/domain/insight';
import { createAnswers } from '@/lib/engine/answers';
import { createEngine } from '@/lib/engine/client';
import type { EngineQuestion, Progress, Reply } from '@/lib/engine/protocol';
import { serve } from '@/lib/engine/serve';
import { unseen } from '@/lib/review/arrivals';
import { commit } from '@/lib/storage/commit';
import { openDatabase, type Database } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { readEvidence } from '@/lib/storage/read-evidence';
import { anInsight, aPassage } from '@/test/support/builders';
import { noEncoder } from '@/test/support/encoder-access';
import { fakeWorker } from '@/test/support/fake-worker';

const saying = (exact: string): Insight => anInsight({ passages: [aPassage({ exact })] });
const SAID = [
  ['The CSV export times out', 'large reports'],
  ['Nobody can log in with single sign-on', 'the new domain'],
].map(([what, where]) =>
  ['since Monday', 'again', 'every morning', 'for all of us', 'on the train'].map((when) =>
    saying(`${what} ${when}, with ${where}`),
  ),
);
const [exports, logins] = SAID as [Insight[], Insight[]];
const idsOf = (insights: readonly Insight[]): string[] => insights.map(({ id }) => id);

let db: Database;
beforeEach(async () => {
  db = await openDatabase(() => {}, crypto.randomUUID());
  await add(SAID.flat());
});
const add = (some: readonly Insight[]): Promise<void> =>
  commit(
    db,
    some.map((put) => ({ store: 'insights', put })),
  );
const stored = async () => (await createGroupingStore(db).get())?.grouping;

function anEngine() {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const engine = createEngine(() => {
    const answer = createAnswers(noEncoder);
    const worker = fakeWorker<EngineQuestion, Reply>((port) =>
      serve(port, (question, onProgress) => answer(db, question, onProgress)),
    );
    workers.push(worker);
    return worker;
  });
  return { engine, workers };
}
const wanted = new AbortController().signal;

describe('the engine', () => {
  it('groups what was said by what it is about, and stores that', async () => {
    const { engine } = anEngine();
    const told: Progress[] = [];
    await engine.first(0, (progress) => told.push(progress));
    const groups = (await stored())?.groups.map(({ members }) => new Set(members));
    expect(groups).toHaveLength(2);
    expect(groups).toEqual(
      expect.arrayContaining([new Set(idsOf(exports)), new Set(idsOf(logins))]),
    );
    expect(told).toEqual([{ step: 'grouping', total: 10 }]);
  });

  it('answers again without storing it, its reasons and all', async () => {
    const { engine } = anEngine();
    const { groups } = await engine.again({ granularity: 0 }, () => {});
    expect(groups[0]?.reasons[groups[0].members[0]!]?.terms).not.toEqual([]);
    expect(await stored()).toBeUndefined();
  });

  it('finds who belongs to a problem among those who have none', async () => {
    const { engine } = anEngine();
    const [near, ...own] = exports;
    const question = {
      own: idsOf(own),
      others: [{ id: 'login', speakers: idsOf(logins.slice(1)) }],
      loose: [near!.id, logins[0]!.id],
    };
    const { insights, problems } = await engine.similar(question, wanted);
    expect(insights.map(([id]) => id)).toEqual([near!.id]);
    expect(problems).toEqual([]);
  });

  it('divides members that are of two kinds, whatever they were filed under', async () => {
    const { engine } = anEngine();
    const problemId = crypto.randomUUID();
    await add(SAID.flat().map((insight) => ({ ...insight, problemId })));
    const { groups } = await engine.finer(idsOf(SAID.flat()), wanted);
    expect(groups.length).toBeGreaterThan(1);
  });

  it('ends the worker of each question but that of what comes in', async () => {
    const { engine, workers } = anEngine();
    await engine.first(0, () => {});
    await engine.takeIn();
    await engine.takeIn();
    expect(workers.map((worker) => worker.hasEnded())).toEqual([true, false]);
  });

  it('gives a place to what came in, and to what comes after that', async () => {
    const { engine } = anEngine();
    await engine.first(0, () => {});
    const arrivals = [
      saying('The CSV export times out at night, with large reports'),
      saying('Nobody can log in with single sign-on today, with the new domain'),
    ];
    for (const arrival of arrivals) {
      await add([arrival]);
      await engine.takeIn();
      const evidence = await readEvidence(db);
      expect(unseen(evidence, evidence.insights)).toEqual([]);
      expect(evidence.grouping.groups.flatMap(({ members }) => members)).toContain(arrival.id);
    }
  });

  it('starts another worker where that of what comes in has failed', async () => {
    const { engine, workers } = anEngine();
    await engine.first(0, () => {});
    const failing = engine.takeIn();
    workers[1]!.fail('no memory');
    await expect(failing).rejects.toThrow('no memory');
    await engine.takeIn();
    expect(workers.map((worker) => worker.hasEnded())).toEqual([true, true, false]);
  });
});
