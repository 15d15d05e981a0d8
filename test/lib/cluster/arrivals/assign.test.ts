import { describe, expect, it } from 'vitest';
import { assign } from '@/lib/cluster/arrivals/assign';
import { createIndex } from '@/lib/cluster/arrivals/insight-index';
import { similarTo } from '@/lib/cluster/arrivals/similar';
import { aPassage, anInsight } from '@/test/support/builders';

const said = (exact: string) => anInsight({ passages: [aPassage({ exact })] });
const exports = ['Every export of many rows times out', 'The export of rows times out'].map(said);
const logins = ['SSO logs users out each morning', 'Users are logged out by SSO'].map(said);
const index = createIndex([...exports, ...logins, said('Dark theme for the calendar')]);
const homes = [
  { id: 'exports', members: exports.map(({ id }) => id) },
  { id: 'logins', members: logins.map(({ id }) => id) },
];

describe('assign', () => {
  it('[CL9] files what is like one problem and no other', () => {
    const found = assign(index, homes, said('The export times out with many rows'));
    expect(found).toMatchObject({ groupId: 'exports', isSure: true });
  });

  it('[CL9] only suggests what is between two', () => {
    const split = exports.map(({ id }) => ({ id: `of ${id}`, members: [id] }));
    const found = assign(index, split, said('The export times out with many rows'));
    expect(found?.isSure).toBe(false);
  });

  it('[CL9] files what has little in common with each member, where no other problem has any of it', () => {
    const varied = [
      'The invoice of March has a wrong address on its first page',
      'Our accountant wants every invoice with a tax number below the total',
      'Reverse charge is missing when the customer lives abroad and has no tax office',
      'A credit note ignores the discount that was agreed on the first invoice',
    ].map(said);
    const wide = createIndex([...varied, ...exports, ...logins]);
    const home = { id: 'invoices', members: varied.map(({ id }) => id) };
    const found = assign(wide, [home, ...homes], said('Wrong tax on the invoice of a customer'));
    expect(found).toMatchObject({ groupId: 'invoices', isSure: true });
    expect(found?.similarity).toBeLessThan(0.3);
  });

  it('[CL9] does not count a stored insight as its own company', () => {
    const [one, two] = exports;
    const own = [
      { id: 'own', members: [one!.id] },
      { id: 'other', members: [two!.id] },
    ];
    expect(assign(index, own, one!)?.groupId).toBe('other');
  });

  it('[CL9] leaves alone what is like none', () => {
    expect(assign(index, homes, said('Invoices lack a tax number'))).toBeUndefined();
  });
});

describe('similarTo', () => {
  it('[CL10] gives the nearest first, never the insight itself', () => {
    const [nearest] = similarTo(index, exports[0]!, 5);
    expect(nearest?.id).toBe(exports[1]!.id);
    expect(similarTo(index, exports[0]!, 5).map(({ id }) => id)).not.toContain(exports[0]!.id);
  });

  it('[CL10] gives nothing where nothing is similar', () => {
    expect(similarTo(index, said('Xylophone'), 5)).toEqual([]);
  });
});
