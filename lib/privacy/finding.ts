/** What kind of personal data or secret a finding is. */
export const FINDING_KINDS = [
  'secret', // a key, token or password
  'customer', // a name or address that the page itself gave
  'agent',
  'person',
  'email',
  'iban',
  'card',
  'national-id',
  'ip',
  'phone',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Characters `start` to `end` of a text. `key` is the same for two ways to write the same thing. */
export interface Finding {
  kind: FindingKind;
  start: number;
  end: number;
  key: string;
}

export type Finder = (text: string) => Finding[];

/**
 * Findings that do not overlap, in order. Where two do, the kind that stands first in `FINDING_KINDS` wins,
 * then the longer one.
 */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const ranked = findings.toSorted(
    (a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken: Finding[] = [];
  for (const kind of FINDING_KINDS) {
    const ofKind = ranked.filter((finding) => finding.kind === kind);
    const free = ofKind.filter((finding) => isFree(taken, finding));
    merge(taken, notNested(free));
  }
  return taken;
}

const rank = (finding: Finding): number => FINDING_KINDS.indexOf(finding.kind);

/** `taken` is sorted and free of overlaps: one binary search decides. */
function isFree(taken: readonly Finding[], { start, end }: Finding): boolean {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low === taken.length || taken[low]!.start >= end;
}

function notNested(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= finding.start) kept.push(finding);
  }
  return kept;
}

function merge(into: Finding[], more: readonly Finding[]): void {
  into.push(...more);
  into.sort((a, b) => a.start - b.start);
}
