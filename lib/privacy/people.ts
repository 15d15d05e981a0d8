import type { Insight } from '@/lib/domain/insight';
import type { KnownPerson } from './known';

/** The people whom the page itself named, or another version of the insight does. */
export function peopleOf(insight: Insight): KnownPerson[] {
  const { alternates = [], source } = insight;
  const versions = alternates.flatMap(({ field, value }) => {
    if (typeof value !== 'string') return [];
    if (field === 'customer.name')
      return namedIn({ source: { role: source.role }, customer: { name: value } });
    return field === 'source.author'
      ? namedIn({ source: { role: source.role, author: value } })
      : [];
  });
  return [...namedIn(insight), ...versions];
}

interface Named {
  customer?: Insight['customer'];
  source: Pick<Insight['source'], 'author' | 'role'>;
}

/** Customer and author. A customer with a mail address is known by it. */
function namedIn({ customer, source }: Named): KnownPerson[] {
  const own = namesIn(customer?.name);
  const authors = namesIn(source.author);
  const isCustomer = source.role === 'customer' || authors.some((name) => own.includes(name));
  if (isCustomer) return aCustomer([...own, ...authors], customer?.email);
  const kind = source.role === 'agent' ? 'agent' : 'person';
  const others = authors.map((name) => ({ kind, key: name.toLowerCase(), names: [name] }) as const);
  return [...aCustomer(own, customer?.email), ...others];
}

function aCustomer(names: string[], email: string | undefined): KnownPerson[] {
  const [key] = email && !isPseudonym(email) ? [email] : names;
  return key && names.length ? [{ kind: 'customer', key: key.toLowerCase(), names }] : [];
}

/** "Ana Ruiz, Bo Lind" names two; an address is found by its form and a pseudonym is nobody. */
function namesIn(text: string | undefined): string[] {
  const names = (text ?? '').split(/[,;]\s|\s&\s/).map((name) => name.trim());
  return names.filter((name) => name && !name.includes('@') && !isPseudonym(name));
}

const isPseudonym = (name: string): boolean => /\[\w+ \d\w*\]/.test(name);
