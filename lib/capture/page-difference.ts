import { diffArrays } from 'diff';
import { isCookieBanner, lineKey, piecesOf } from './page-difference-noise';

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

/** More changed lines than this are another page: then lines are only told apart, not lined up. */
const MOST_EDITS = 1_500;
/** Share of words in common from which on a line is a changed one and not another one. */
const ALIKE = 0.5;
const LONGEST_LINE_WORDS = 2_000;

/** How many of the lines that went are looked at for the one that a line was before. */
const NEAREST = 40;

interface Line {
  text: string;
  key: string;
  words: Set<string>;
}

/**
 * What changed between two versions of a page's visible text, word by word, in the order of the newer one.
 * Dates, times and counters, cookie banners, and lines that only moved are no change; prices are.
 */
export function differencesOf(before: string, after: string): Difference[] {
  const { removed, added, order } = changedLines(linesOf(before), linesOf(after));
  const differences: Difference[] = [];
  for (const hunk of order) {
    const gone = hunk.removed.filter((line) => removed.has(line));
    const come = hunk.added.filter((line) => added.has(line));
    differences.push(...paired(gone, come));
  }
  return differences;
}

function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line && !isCookieBanner(line))
    .map((line) => ({ text: line, key: lineKey(line), words: wordsOf(line) }));
}

interface Hunk {
  removed: Line[];
  added: Line[];
}

function changedLines(before: Line[], after: Line[]) {
  const order = hunksOf(before, after);
  const removed = new Set(order.flatMap((hunk) => hunk.removed));
  const added = new Set(order.flatMap((hunk) => hunk.added));
  cancelMoved(removed, added);
  return { removed, added, order };
}

function hunksOf(before: Line[], after: Line[]): Hunk[] {
  const changes = diffArrays(before, after, {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: MOST_EDITS,
  });
  if (!changes) return [{ removed: before, added: after }];
  const hunks: Hunk[] = [{ removed: [], added: [] }];
  for (const change of changes) {
    const hunk = hunks.at(-1)!;
    if (change.removed) hunk.removed.push(...change.value);
    else if (change.added) hunk.added.push(...change.value);
    else hunks.push({ removed: [], added: [] });
  }
  return hunks;
}

/** A line that went in one place and came in another has moved. */
function cancelMoved(removed: Set<Line>, added: Set<Line>): void {
  const gone = new Map<string, Line[]>();
  for (const line of removed) gone.set(line.key, [...(gone.get(line.key) ?? []), line]);
  for (const line of added) {
    const before = gone.get(line.key)?.pop();
    if (!before) continue;
    removed.delete(before);
    added.delete(line);
  }
}

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

const wordsOf = (line: string): Set<string> => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu));
