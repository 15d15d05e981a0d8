import { diffArrays } from 'diff';
import { isCookieBanner, lineKey } from './page-difference-noise';

/** More changed lines than this are another page: then lines are only told apart, not lined up. */
const MOST_EDITS = 1_500;

export interface Line {
  text: string;
  key: string;
  words: Set<string>;
}

/** Lines that went and lines that came, in one place of the page. */
interface Hunk {
  removed: Line[];
  added: Line[];
}

/** What two texts do not share, in the order of the newer one, without lines that only moved. */
export function changedLines(before: string, after: string): Hunk[] {
  const hunks = hunksOf(linesOf(before), linesOf(after));
  const removed = new Set(hunks.flatMap((hunk) => hunk.removed));
  const added = new Set(hunks.flatMap((hunk) => hunk.added));
  cancelMoved(removed, added);
  return hunks.map((hunk) => ({
    removed: hunk.removed.filter((line) => removed.has(line)),
    added: hunk.added.filter((line) => added.has(line)),
  }));
}

function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line && !isCookieBanner(line))
    .map((line) => ({ text: line, key: lineKey(line), words: wordsOf(line) }));
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

const wordsOf = (line: string): Set<string> => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu));
