import type { Insight } from '@/lib/domain/insight';
import { findPersonalData } from '@/lib/privacy/find';
import type { Finder, Finding } from '@/lib/privacy/finding';
import { knownFinder, type KnownPerson } from '@/lib/privacy/known';
import { peopleOf } from '@/lib/privacy/people';
import { phoneFinder } from '@/lib/privacy/phone';
import { createPseudonyms } from '@/lib/privacy/pseudonyms';
import { redactInsight } from '@/lib/privacy/redact-insight';
import { redactText } from '@/lib/privacy/redact-text';
import type { Redactor } from '@/lib/review/redactor';

/** Texts of our own may name anybody whom an insight names: all of them are looked for. */
export function createRedactor(insights: () => readonly Insight[]): Redactor {
  const redaction = { phones: phoneFinder(), pseudonyms: createPseudonyms() };
  let known: { of: readonly Insight[]; find: Finder } | undefined;
  const findKnown = (text: string): Finding[] => {
    const all = insights();
    if (known?.of !== all) known = { of: all, find: knownFinder(uniquePeople(all)) };
    return known.find(text);
  };
  return {
    insight: (insight) => {
      // Versions that nobody has chosen yet are no evidence to hand on.
      const { alternates: _others, ...redacted } = redactInsight(insight, redaction).insight;
      return redacted;
    },
    text(text) {
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
