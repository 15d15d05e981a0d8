import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndex } from '@/lib/cluster/arrivals/insight-index';
import { arrange } from '@/lib/review/arrange';
import { takeIn, unseen, type Arrival } from '@/lib/review/arrivals';
import { apart } from '@/lib/review/member-acts';
import { placeArrivals } from '@/lib/review/place-arrivals';
import { dismiss, merge } from '@/lib/review/problem-acts';
import { actorAt } from '@/test/support/acts';
import { after } from '@/test/support/apply';
import { aPassage, anInsight } from '@/test/support/builders';
import { aGroup, evidence, groupsOf } from '@/test/support/evidence';

const said = (exact: string) => anInsight({ passages: [aPassage({ exact })] });
const exports = ['Every export of many rows times out', 'The export of rows times out'].map(said);
const logins = ['SSO logs users out each morning', 'Users are logged out by SSO'].map(said);
const loose = said('Dark theme for the calendar');
const known = evidence({
  insights: [...exports, ...logins, loose],
  grouping: {
    groups: [exports, logins].map((some) => aGroup(some.map(({ id }) => id))),
    ungrouped: [loose.id],
  },
});
const [exportsId] = known.grouping.groups.map(({ id }) => id);

function arrive(exact: string, before = known) {
  const fresh = said(exact);
  const now = { ...before, insights: [...before.insights, fresh] };
  const index = createIndex(now.insights);
  const arrivals = placeArrivals([fresh], now, { index, vectors: undefined });
  const { grouping, suggested } = takeIn(now, arrivals);
  return { fresh, place: arrivals[0]?.place, shown: arrange({ ...now, grouping }), suggested };
}
const problemOf = ({ shown, fresh }: ReturnType<typeof arrive>) =>
  shown.views.find(({ members }) => members.some(({ id }) => id === fresh.id));

describe('an insight that comes in', () => {
  it('[RV16] is filed in the problem it is surely like, and says why', () => {
    const came = arrive('The export times out with many rows');
    expect(problemOf(came)?.id).toBe(exportsId);
    const reason = problemOf(came)?.group?.reasons[came.fresh.id];
    expect(reason?.terms).toEqual(expect.arrayContaining(['export', 'rows']));
    expect(exports.map(({ id }) => id)).toContain(reason?.bridge);
  });

  it('[RV16] is only suggested where it is less like it', () => {
    const came = arrive('The export has the wrong columns, and many rows too many');
    expect(came.place?.isSure).toBe(false);
    expect(problemOf(came)).toBeUndefined();
    expect(came.suggested).toEqual({ [came.fresh.id]: exportsId });
  });

  it('[RV16] stays ungrouped where it is like none', () => {
    const came = arrive('Invoices lack a tax number');
    expect([came.place, problemOf(came)]).toEqual([undefined, undefined]);
    expect(came.shown.ungrouped).toContain(came.fresh);
  });

  it('[CL7] never comes to a dismissed problem', () => {
    const view = arrange(known).views.find(({ id }) => id === exportsId)!;
    const came = arrive(
      'The export times out with many rows',
      after(known, dismiss(view, actorAt(1))),
    );
    expect(came.place).toBeUndefined();
  });

  it('[RV5] goes to the problem that another was merged into', () => {
    const [one, other] = arrange(known).views;
    const came = arrive(
      'The export times out with many rows',
      after(known, merge(one!, [other!], actorAt(1))),
    );
    expect(problemOf(came)?.id).toBe(one!.id);
  });

  it('[RV4] never comes to a problem that it was taken out of', () => {
    const fresh = said('The export times out with many rows');
    const view = arrange(known).views.find(({ id }) => id === exportsId)!;
    const now = after(
      { ...known, insights: [...known.insights, fresh] },
      apart(view, [fresh.id], actorAt(1)),
    );
    const index = createIndex(now.insights);
    const [arrival] = placeArrivals([fresh], now, { index, vectors: undefined });
    expect(arrival?.place?.groupId).not.toBe(exportsId);
  });
});

describe('taking in', () => {
  const stored = groupsOf([4, 3], 2);
  const ids = [...stored.grouping.groups.map(({ id }) => id), crypto.randomUUID()];
  const anyArrival: fc.Arbitrary<Arrival> = fc
    .record({ id: fc.uuid(), groupId: fc.constantFrom(...ids), isSure: fc.boolean() })
    .map(({ id, ...place }) => ({
      id,
      place: { ...place, name: 'Ours', reason: { terms: [], similarity: 0.5 } },
    }));

  it('[RV16] moves nothing that was there, and knows each once', () =>
    fc.assert(
      fc.property(fc.array(anyArrival), (arrivals) => {
        const { grouping, arrived } = takeIn(takeIn(stored, arrivals), arrivals);
        for (const { id, members } of stored.grouping.groups)
          expect(grouping.groups.find((group) => group.id === id)?.members).toEqual(
            expect.arrayContaining(members),
          );
        const all = [...grouping.ungrouped, ...grouping.groups.flatMap(({ members }) => members)];
        expect(new Set(all).size).toBe(all.length);
        expect(all).toHaveLength(
          stored.insights.length + new Set(arrivals.map(({ id }) => id)).size,
        );
        expect(unseen({ grouping }, arrivals)).toEqual([]);
        expect(new Set(arrived)).toEqual(new Set(arrivals.map(({ id }) => id)));
      }),
    ));
});
