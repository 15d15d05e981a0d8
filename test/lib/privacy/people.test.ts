import { describe, expect, it } from 'vitest';
import { peopleOf } from '@/lib/privacy/people';
import { aSource, anInsight } from '@/test/support/builders';

const people = (over: Parameters<typeof anInsight>[0]) => peopleOf(anInsight(over));

describe('peopleOf', () => {
  it('knows a customer by the mail address, with all names given', () => {
    const source = aSource({ author: 'Ana R.', role: 'customer' });
    expect(people({ source, customer: { name: 'Ana Ruiz', email: 'Ana@Example.com' } })).toEqual([
      { kind: 'customer', key: 'ana@example.com', names: ['Ana Ruiz', 'Ana R.'] },
    ]);
  });

  it('keeps agents and unknown authors apart from the customer', () => {
    const source = aSource({ author: 'Bo Lind, Kim Oh', role: 'agent' });
    expect(
      people({ source, customer: { name: 'Ana Ruiz' } }).map(({ kind, key }) => [kind, key]),
    ).toEqual([
      ['customer', 'ana ruiz'],
      ['agent', 'bo lind'],
      ['agent', 'kim oh'],
    ]);
  });

  it('takes no address and no pseudonym for a name', () => {
    expect(
      people({
        source: aSource({ author: 'ana@example.com' }),
        customer: { name: '[Customer 1]' },
      }),
    ).toEqual([]);
  });
});
