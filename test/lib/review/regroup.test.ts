import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '@/lib/review/arrange';
import { acceptRegroupings, regroupings } from '@/lib/review/regroup';
import { rename } from '@/lib/review/problem-acts';
import { actorAt } from '@/test/support/acts';
import { after } from '@/test/support/apply';
import { anyGrouping, groupsOf } from '@/test/support/evidence';

const known = groupsOf([4, 3, 2], 2);
const ids = [...known.grouping.groups.map(({ id }) => id), crypto.randomUUID()];
const touched = after(known, rename(arrange(known).views[0]!, 'Ours', actorAt(1)));

const homes = (shown: typeof known) =>
  Object.fromEntries(
    arrange(shown).views.flatMap(({ id, members }) => members.map((one) => [one.id, id])),
  );

describe('regroupings', () => {
  it('[RV15] lead to the new answer when all are accepted, and to nothing new when none is', () =>
    fc.assert(
      fc.property(anyGrouping(known.insights, ids), (next) => {
        const changes = regroupings(touched, next);
        const whole = acceptRegroupings(touched.grouping, next, changes);
        expect(homes({ ...touched, grouping: whole })).toEqual(
          homes({ ...touched, grouping: next }),
        );
        const kept = acceptRegroupings(touched.grouping, next, []);
        expect(homes({ ...touched, grouping: kept })).toEqual(homes(touched));
      }),
    ));

  it('[RV15] move only what was accepted', () =>
    fc.assert(
      fc.property(anyGrouping(known.insights, ids), fc.nat(), (next, nth) => {
        const changes = regroupings(touched, next);
        fc.pre(changes.length > 0);
        const chosen = changes[nth % changes.length]!;
        const now = homes({
          ...touched,
          grouping: acceptRegroupings(touched.grouping, next, [chosen]),
        });
        const moved = new Set(chosen.insights.map(({ id }) => id));
        for (const { id } of known.insights) {
          expect(now[id]).toBe(moved.has(id) ? chosen.to?.id : homes(touched)[id]);
        }
      }),
    ));

  it('[RV15] never touch what people filed', () =>
    fc.assert(
      fc.property(anyGrouping(known.insights, ids), (next) => {
        const filed = new Set(
          touched.insights.flatMap(({ id, problemId }) => (problemId ? [id] : [])),
        );
        const moved = regroupings(touched, next).flatMap(({ insights }) => insights);
        expect(moved.filter(({ id }) => filed.has(id))).toEqual([]);
      }),
    ));
});
