import type { Insight } from '@/lib/domain/insight';
import { findPersonalData } from './find';
import type { Finder, Finding } from './finding';
import { knownFinder, type KnownPerson } from './known';
import { peopleOf } from './people';
import { phoneFinder } from './phone';
import { createPseudonyms } from './pseudonyms';
import { redactInsight } from './redact-insight';
import { redactText } from './redact-text';

/** Texts of our own may name anybody whom an insight names: all of them are looked for. */
export function createRedactor(insights: () => readonly Insight[]) {
  const redaction = { phones: phoneFinder(), pseudonyms: createPseudonyms() };
  let known: { of: readonly Insight[]; find: Finder } | undefined;
  const findKnown = (text: string): Finding[] => {
    const all = insights();
    if (known?.of !== all) known = { of: all, find: knownFinder(uniquePeople(all)) };
    return known.find(text);
  };
  return {
    insight: (insight: Insight): Insight => {
      // Versions that nobody has chosen yet are no evidence to hand on.
      const { alternates: _others, ...redacted } = redactInsight(insight, redaction).insight;
      return redacted;
    },
    text(text: string): string {
      const findings = findPersonalData(text, [findKnown, redaction.phones]);
      return redactText(text, findings, redaction.pseudonyms);
    },
  };
}

function uniquePeople(insights: readonly Insight[]): KnownPerson[] {
  const people = insights.flatMap(peopleOf);
  return [
    ...new Map(people.map((person) => [`${person.key} ${person.names.join()}`, person])).values(),
  ];
}
