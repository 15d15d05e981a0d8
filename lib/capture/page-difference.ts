import { diffArrays } from 'diff';
import { changedLines, type Line } from './changed-lines';
import { piecesOf } from './page-difference-noise';

/** A part of a line: in both versions, or in one alone. */
export interface DifferencePart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A line that came, went, or says something else. */
export interface Difference {
  kind: 'added' | 'removed' | 'changed';
  parts: DifferencePart[];
}

/** Share of words in common from which on a line is a changed one and not another one. */
const ALIKE = 0.5;
const LONGEST_LINE_WORDS = 2_000;

/** How many of the lines that went are looked at for the one that a line was before. */
const NEAREST = 40;

/**
 * What changed between two versions of a page's visible text, word by word, in the order of the newer one.
 * Dates, times and counters, cookie banners, and lines that only moved are no change; prices are.
 */
export const differencesOf = (before: string, after: string): Difference[] =>
  changedLines(before, after).flatMap(({ removed, added }) => paired(removed, added));

/** Lines that went and came in one place, each with the one that it became. */
function paired(gone: Line[], come: Line[]): Difference[] {
  const left = [...gone];
  const differences = come.map((line): Difference => {
    const at = left.slice(0, NEAREST).findIndex((old) => likeness(old.words, line.words) >= ALIKE);
    const [old] = at < 0 ? [] : left.splice(at, 1);
    return old ? changed(old.text, line.text) : whole('added', line.text);
  });
  return [...left.map((line) => whole('removed', line.text)), ...differences];
}

const whole = (kind: 'added' | 'removed', text: string): Difference => ({
  kind,
  parts: [{ kind, text }],
});

function changed(before: string, after: string): Difference {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  const changes = diffArrays(old, now, {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: LONGEST_LINE_WORDS,
  });
  if (!changes)
    return {
      kind: 'changed',
      parts: [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ],
    };
  const parts = changes.map(({ value, added, removed }): DifferencePart => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    return { kind, text: value.map(({ text }) => text).join('') };
  });
  return { kind: 'changed', parts };
}

/** Dice's coefficient over the words of two lines, 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size || 1);
}
