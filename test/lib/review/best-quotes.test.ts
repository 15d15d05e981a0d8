import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '@/lib/domain/insight';
import { bestQuotes } from '@/lib/review/best-quotes';
import { customersOf } from '@/lib/review/customers';
import { anInsight, aPassage } from '@/test/support/builders';
import { anyInsight, saidBy } from '@/test/support/evidence';

const some = fc.uniqueArray(anyInsight, { selector: ({ id }) => id, maxLength: 10 });

const ofSegment = (segment: string) => anInsight({ customer: { segment } });
const saying = (exact: string, severity: Severity) =>
  anInsight({ severity, passages: [aPassage({ exact })] });

describe('bestQuotes', () => {
  it('lets one more customer speak before one speaks twice', () => {
    const [loud] = saidBy(1);
    const twice = [loud!, anInsight({ ...loud, id: crypto.randomUUID(), severity: 3 })];
    const other = anInsight({ customer: { name: 'Somebody else' } });
    const chosen = bestQuotes([...twice, other], 2);
    expect(customersOf(chosen).people).toHaveLength(2);
  });

  it('covers the segments too', () => {
    const chosen = bestQuotes(
      [ofSegment('SMB'), ofSegment('SMB'), ofSegment('SMB'), ofSegment('Enterprise')],
      2,
    );
    expect(new Set(chosen.map(({ customer }) => customer?.segment))).toEqual(
      new Set(['SMB', 'Enterprise']),
    );
  });

  it('prefers among equals the severe and the readable', () => {
    const readable = saying('We lose an hour each week because every export stops halfway.', 0);
    expect(bestQuotes([saying('Bad.', 0), readable], 1)).toEqual([readable]);
    const severe = saying('Bad.', 3);
    expect(bestQuotes([severe, saying('Bad.', 0)], 1)).toEqual([severe]);
  });

  it('gives as many as there are, each once, the same ones in any order', () =>
    fc.assert(
      fc.property(some, fc.nat(10), fc.gen(), (members, limit, gen) => {
        const chosen = bestQuotes(members, limit);
        expect(chosen).toHaveLength(Math.min(limit, members.length));
        expect(new Set(chosen).size).toBe(chosen.length);
        const shuffled = gen(() => fc.shuffledSubarray(members, { minLength: members.length }));
        expect(bestQuotes(shuffled, limit)).toEqual(chosen);
      }),
    ));
});
