import type { Insight } from '@/lib/domain/insight';
import { findPersonalData } from './find';
import { withoutOverlaps, type Finder, type Finding, type FindingKind } from './finding';
import { mapInsightTexts } from './insight-texts';
import { knownFinder } from './known';
import { peopleOf } from './people';
import type { Pseudonyms } from './pseudonyms';
import { redactAdjacent } from './redact-text';
import { redactUrl, textsInUrl } from './redact-url';
import { edgeFinder, valueFinder, type Values } from './values';

export interface Redaction {
  /** Usually `phoneFinder()`: heavy, so that whoever redacts decides where it is loaded. */
  phones: Finder;
  pseudonyms: Pseudonyms;
  /** Values that the user wants to leave as they are. */
  keep?: ReadonlySet<string>;
}

/** One value that was found, and where. For the user of this machine alone. */
export interface Found {
  kind: FindingKind;
  value: string;
  pseudonym: string;
  fields: string[];
}

/**
 * An insight as it may leave this machine: the same values replaced in all fields alike, the anchor and the
 * addresses included. `found` says what was replaced.
 */
export function redactInsight(
  insight: Insight,
  { phones, pseudonyms, keep }: Redaction,
): { insight: Insight; found: Found[] } {
  const finders = [knownFinder(peopleOf(insight)), phones];
  const values = valuesIn(insight, (text) => findPersonalData(text, finders));
  const everywhere = [...finders, valueFinder(values)];
  const isKept = (text: string, { start, end }: Finding) =>
    keep?.has(text.slice(start, end)) ?? false;
  const find = (text: string) =>
    findPersonalData(text, everywhere).filter((one) => !isKept(text, one));
  const atEdges = edgeFinder(values);
  const found = new Map<string, Found>();
  const noted = (text: string, findings: Finding[], field: string): Finding[] => {
    for (const finding of findings) note(found, text, finding, pseudonyms, field);
    return findings;
  };
  const redacted = mapInsightTexts(insight, {
    texts: (texts, field) => {
      const findHere = (text: string) => {
        const edges = field === 'passage' ? atEdges(text).filter((one) => !isKept(text, one)) : [];
        return noted(text, withoutOverlaps([...find(text), ...edges]), field);
      };
      return redactAdjacent(texts, findHere, pseudonyms);
    },
    url: (url, field) => redactUrl(url, (text) => noted(text, find(text), field), pseudonyms),
  });
  return { insight: redacted, found: [...found.values()] };
}

/** Every value that its form gives away somewhere in the insight, as it is written there. */
function valuesIn(insight: Insight, find: Finder): Values {
  const values = new Map<string, Finding>();
  const collect = (text: string) => {
    for (const finding of find(text)) values.set(text.slice(finding.start, finding.end), finding);
    return text;
  };
  mapInsightTexts(insight, {
    texts: (texts) => [collect(texts.join(''))],
    url: (url) => {
      for (const text of textsInUrl(url)) collect(text);
      return url;
    },
  });
  return values;
}

function note(
  found: Map<string, Found>,
  text: string,
  finding: Finding,
  pseudonyms: Pseudonyms,
  field: string,
): void {
  const pseudonym = pseudonyms.of(finding);
  const entry = found.get(pseudonym);
  const value = text.slice(finding.start, finding.end);
  if (!entry) found.set(pseudonym, { kind: finding.kind, value, pseudonym, fields: [field] });
  else if (!entry.fields.includes(field)) entry.fields.push(field);
}
