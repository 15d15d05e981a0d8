import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from '@/lib/base/z';
import type { Grouping } from '@/lib/cluster/contract';
import { Decision } from '@/lib/domain/decision';
import { Insight } from '@/lib/domain/insight';
import { Problem } from '@/lib/domain/problem';
import { arrange, type Evidence } from '@/lib/review/arrange';
import { commit } from '@/lib/storage/commit';
import { openDatabase, type Database } from '@/lib/storage/database';
import { createHistoryStore } from '@/lib/storage/history-store';
import { actorAt, aGesture, perform, type Gesture } from '@/test/support/acts';
import { anyGrouping, groupsOf } from '@/test/support/evidence';

const RUNS = { numRuns: 25 };
const gestures = fc.array(aGesture, { minLength: 1, maxLength: 12 });

async function read(db: Database, grouping: Grouping): Promise<Evidence> {
  const [insights, problems, decisions] = await Promise.all([
    db.getAll('insights'),
    db.getAll('problems'),
    db.getAll('decisions'),
  ]);
  return { insights, problems, decisions, grouping };
}

async function started(): Promise<{ db: Database; first: Evidence }> {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const made = groupsOf([4, 3, 2], 3);
  await commit(
    db,
    made.insights.map((insight) => ({ store: 'insights', put: insight })),
  );
  return { db, first: await read(db, made.grouping) };
}

/** Does the gestures one after the other as the review would. */
async function play(db: Database, { grouping }: Evidence, some: readonly Gesture[]) {
  for (const [nth, gesture] of some.entries()) {
    const deed = perform(await read(db, grouping), gesture, actorAt(nth));
    if (!deed) continue;
    await createHistoryStore(db).act(deed.act, deed.edits);
  }
}

/** Where each insight is, and by what name. */
const places = (known: Evidence): [string, string[]][] =>
  arrange(known).views.map(({ id, members, answers }) => [
    id,
    [...members, ...answers].map((insight) => insight.id).toSorted(),
  ]);

describe('acts on problems', () => {
  it('[RV3] are undone to exactly what was there, and done again to exactly what they made', () =>
    fc.assert(
      fc.asyncProperty(gestures, async (some) => {
        const { db, first } = await started();
        const history = createHistoryStore(db);
        await play(db, first, some);
        const last = await read(db, first.grouping);
        while (await history.undo());
        expect(await read(db, first.grouping)).toEqual(first);
        while (await history.redo());
        expect(await read(db, first.grouping)).toEqual(last);
      }),
      RUNS,
    ));

  it('[RV1] hold whatever the engine answers afterwards', () =>
    fc.assert(
      fc.asyncProperty(gestures, fc.gen(), async (some, gen) => {
        const { db, first } = await started();
        await play(db, first, some);
        const known = await read(db, first.grouping);
        const ids = [...first.grouping.groups.map(({ id }) => id), crypto.randomUUID()];
        const grouping = gen(anyGrouping, known.insights, ids);
        const after = arrange({ ...known, grouping });
        for (const before of arrange(known).views.filter(({ problem }) => problem)) {
          const now = after.views.find(({ id }) => id === before.id);
          expect(now?.statement).toBe(before.statement);
          for (const id of before.filed) expect(now?.filed).toContain(id);
        }
      }),
      RUNS,
    ));

  it('[RV4] keep a member that was taken out from coming back', () =>
    fc.assert(
      fc.asyncProperty(gestures, async (some) => {
        const { db, first } = await started();
        await play(db, first, some);
        const known = await read(db, first.grouping);
        const apart = known.decisions.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
        if (apart?.kind !== 'apart') return;
        const view = arrange(known).views.find(({ id }) => id === apart.problemId);
        const members = view?.members.map(({ id }) => id);
        for (const subject of apart.subjects) expect(members).not.toContain(subject);
      }),
      RUNS,
    ));

  it('write records that the schemas accept', () =>
    fc.assert(
      fc.asyncProperty(gestures, async (some) => {
        const { db, first } = await started();
        await play(db, first, some);
        const { insights, problems, decisions } = await read(db, first.grouping);
        expect(z.array(Insight).safeParse(insights).error).toBeUndefined();
        expect(z.array(Problem).safeParse(problems).error).toBeUndefined();
        expect(z.array(Decision).safeParse(decisions).error).toBeUndefined();
      }),
      RUNS,
    ));

  it('lose no insight and show each once', () =>
    fc.assert(
      fc.asyncProperty(gestures, async (some) => {
        const { db, first } = await started();
        await play(db, first, some);
        const known = await read(db, first.grouping);
        const { views, ungrouped } = arrange(known);
        const shown = [
          ...places(known).flatMap(([, ids]) => ids),
          ...ungrouped.map(({ id }) => id),
        ];
        expect(shown.toSorted()).toEqual(known.insights.map(({ id }) => id).toSorted());
        expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
      }),
      RUNS,
    ));
});
