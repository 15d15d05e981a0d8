import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf, type Difference } from '@/lib/capture/page-difference';

const PAGE = [
  'Rowbase',
  'Exports up to 5,000 rows',
  'Team plan: $29 a month',
  'Single sign-on',
  'Imprint',
];
const page = (...lines: string[]) => lines.join('\n');
const change = (at: number, line: string) => page(...PAGE.with(at, line));

/** A difference as a person would write it down. */
const written = ({ kind, parts }: Difference): string =>
  `${kind}: ${parts.map((part) => ({ same: part.text, added: `[+${part.text}]`, removed: `[-${part.text}]` })[part.kind]).join('')}`;
const differences = (before: string, after: string) => differencesOf(before, after).map(written);

const manyLines = (word: string) =>
  Array.from({ length: 6_000 }, (_, n) => `${word} ${n} ${n * 7}`).join('\n');

describe('differencesOf', () => {
  it('[CA55] shows a changed price word by word', () => {
    expect(differences(page(...PAGE), change(2, 'Team plan: $39 a month'))).toEqual([
      'changed: Team plan: $[-29][+39] a month',
    ]);
  });

  it('[CA55] shows what came and what went, in the order of the newer page', () => {
    expect(
      differences(page(...PAGE), page('Rowbase', 'New: scheduled exports', ...PAGE.slice(1, 4))),
    ).toEqual(['added: [+New: scheduled exports]', 'removed: [-Imprint]']);
  });

  it.each([
    ['a date', 'Updated March 2, 2026', 'Updated April 11, 2026'],
    ['a German date', 'Stand: 2. März 2026', 'Stand: 11. April 2026'],
    ['a date in numbers', 'Version of 2026-03-02', 'Version of 2026-04-11'],
    ['a clock time', 'It is 10:15', 'It is 16:20'],
    ['an age', 'Posted 3 days ago', 'Posted 2 weeks ago'],
    ['a counter', 'Trusted: 1,234 reviews', 'Trusted: 1,311 reviews'],
    ['a counter behind its word', 'Reviews (1,234)', 'Reviews (1.3k)'],
    ['a year of copyright', '© 2025 Rowbase', '© 2026 Rowbase'],
  ])('[CA56] takes %s for no change', (_, before, after) => {
    expect(differences(page(...PAGE, before), page(...PAGE, after))).toEqual([]);
  });

  it('[CA56] takes cookie banners and moved lines for no change', () => {
    const banner = 'We use cookies. Accept all or manage your preferences.';
    expect(differences(page(banner, ...PAGE), page(...PAGE))).toEqual([]);
    expect(differences(page(...PAGE), page(...PAGE.toReversed()))).toEqual([]);
  });

  it('shows a date that is part of a changed line as it is now, and not as a change', () => {
    expect(
      differences('From March 2, 2026 the plan costs $29', 'From April 1, 2026 the plan costs $39'),
    ).toEqual(['changed: From April 1, 2026 the plan costs $[-29][+39]']);
  });

  it('[CA55] tells exactly the newer page: what stayed and came, in any change of lines', () => {
    const line = fc.constantFrom(
      'alpha beta gamma',
      'alpha beta delta',
      'price $29',
      'price $39',
      'one two three four',
    );
    const lines = fc.array(line, { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const found = differencesOf(page(...before), page(...after));
        const count = (kind: 'added' | 'removed') =>
          found.filter((one) => one.kind !== (kind === 'added' ? 'removed' : 'added')).length;
        expect(after.length - before.length).toBe(count('added') - count('removed'));
        expect(differencesOf(page(...after), page(...after))).toEqual([]);
      }),
    );
  });

  it('stays quick when everything changed', () => {
    const start = performance.now();
    expect(differencesOf(manyLines('old'), manyLines('new')).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
