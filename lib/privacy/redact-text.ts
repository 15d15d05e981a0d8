import type { Finder, Finding } from './finding';
import type { Pseudonyms } from './pseudonyms';

/** `text` with every finding replaced. Findings must be in order and without overlaps. */
export function redactText(
  text: string,
  findings: readonly Finding[],
  pseudonyms: Pseudonyms,
): string {
  let redacted = '';
  let done = 0;
  for (const finding of findings) {
    redacted += text.slice(done, finding.start) + pseudonyms.of(finding);
    done = finding.end;
  }
  return redacted + text.slice(done);
}

/**
 * Texts that stand next to each other on the page (what precedes a passage, the passage, what follows),
 * redacted as the one text they are: a value that a cut runs through is found, and goes from both sides.
 */
export function redactAdjacent(
  texts: readonly string[],
  find: Finder,
  pseudonyms: Pseudonyms,
): string[] {
  const findings = find(texts.join(''));
  let from = 0;
  return texts.map((text) => {
    const inside = within(findings, from, from + text.length);
    from += text.length;
    return redactText(text, inside, pseudonyms);
  });
}

/** The parts of findings that lie in characters `from` to `to`, counted from there. */
function within(findings: readonly Finding[], from: number, to: number): Finding[] {
  return findings
    .filter(({ start, end }) => start < to && end > from)
    .map((finding) => ({
      ...finding,
      start: Math.max(finding.start, from) - from,
      end: Math.min(finding.end, to) - from,
    }));
}
