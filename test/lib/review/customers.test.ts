import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Customer } from '@/lib/domain/source';
import { customersOf } from '@/lib/review/customers';
import { anInsight, aSource } from '@/test/support/builders';
import { anyInsight } from '@/test/support/evidence';

const of = (...customers: Customer[]) =>
  customersOf(customers.map((customer) => anInsight({ customer })));

const said = (role: 'customer' | 'agent') =>
  anInsight({ source: aSource({ author: 'Ana', role }) });

describe('customersOf', () => {
  it('[RV7] counts spellings of one person at one company once', () => {
    const { people, companies } = of(
      { name: 'Ana Ruiz', company: 'Acme' },
      { name: 'ana ruíz', company: 'ACME, Inc.' },
      { name: 'Ana  Ruiz', company: 'Acme Corp.' },
    );
    expect(people.map(({ count }) => count)).toEqual([3]);
    expect(companies.map(({ name, count }) => [name, count])).toEqual([['Acme', 3]]);
  });

  it('[RV7] counts the same name at two companies twice', () => {
    expect(
      of({ name: 'Ana', company: 'Acme' }, { name: 'Ana', company: 'Beta' }).people,
    ).toHaveLength(2);
  });

  it('[RV7] knows a person by an address once it was seen with the name', () => {
    const { people } = of(
      { email: 'ana@acme.example' },
      { name: 'Ana Ruiz', company: 'Acme', email: 'Ana@Acme.example' },
      { name: 'Ana Ruiz', company: 'Acme' },
    );
    expect(people).toHaveLength(1);
  });

  it('counts a company of which no person is known as one customer', () => {
    expect(of({ company: 'Acme' }, { company: 'Acme Ltd' }).people).toHaveLength(1);
  });

  it('does not count someone unnamed at a company beside the person known there', () => {
    const { people, unknown } = of({ company: 'Acme' }, { name: 'Ana', company: 'Acme' });
    expect([people.length, unknown.length]).toEqual([1, 0]);
  });

  it('takes the author of a customer’s message, and not an agent, for the customer', () => {
    const { people, unknown } = customersOf([said('customer'), said('agent')]);
    expect([people.length, unknown.length]).toEqual([1, 1]);
  });

  it('does not depend on the order, and counts each insight once', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(anyInsight, { selector: ({ id }) => id, maxLength: 12 }),
        fc.gen(),
        (some, gen) => {
          const order = gen(() => fc.shuffledSubarray(some, { minLength: some.length }));
          const [one, other] = [customersOf(some), customersOf(order)];
          expect(other.people.length).toBe(one.people.length);
          expect(other.companies.length).toBe(one.companies.length);
          const ids = one.people.flatMap((person) => person.ids);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    ));
});
