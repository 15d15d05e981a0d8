import type { Finding, FindingKind } from './finding';

export const PSEUDONYM_WORDS: Record<FindingKind, string> = {
  secret: 'Secret',
  customer: 'Customer',
  agent: 'Agent',
  person: 'Person',
  email: 'Email',
  iban: 'IBAN',
  card: 'Card',
  'national-id': 'ID',
  phone: 'Phone',
  ip: 'IP',
};

/** Stands in for a value: the same value gets the same words. */
export interface Pseudonyms {
  of(finding: Pick<Finding, 'kind' | 'key'>): string;
}

interface NumberedPseudonyms extends Pseudonyms {
  /** The table, to be kept on this machine and given to the next `createPseudonyms`. It is personal data. */
  entries(): [key: string, pseudonym: string][];
}

/** [Customer 1], [Email 2]: numbered by kind in the order in which values are first seen. */
export function createPseudonyms(
  kept: Iterable<[key: string, pseudonym: string]> = [],
): NumberedPseudonyms {
  const table = new Map(kept);
  const last = new Map<string, number>();
  for (const pseudonym of table.values()) {
    const [, word = '', number = '0'] = /^\[(.+) (\d+)\]$/.exec(pseudonym) ?? [];
    last.set(word, Math.max(last.get(word) ?? 0, Number(number)));
  }
  return {
    of({ kind, key }) {
      const id = `${kind}:${key}`;
      const known = table.get(id);
      if (known) return known;
      const number = (last.get(PSEUDONYM_WORDS[kind]) ?? 0) + 1;
      const pseudonym = `[${PSEUDONYM_WORDS[kind]} ${number}]`;
      last.set(PSEUDONYM_WORDS[kind], number);
      table.set(id, pseudonym);
      return pseudonym;
    },
    entries: () => [...table],
  };
}
