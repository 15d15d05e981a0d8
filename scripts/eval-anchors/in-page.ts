import { findInPage } from '@/lib/capture/find-in-page';
import type { Place } from '@/lib/capture/find-in-page';
import { runsWithin } from '@/lib/capture/visible-text';
import type { Passage } from '@/lib/domain/passage';
import { comparable } from './comparable';
import { hasPartIn, mark, markedRange } from './marks';
import { mutate } from './mutate';
import { seededRandom } from './random';
import { chooseRanges, select, wordsAt } from './selections';

// Runs in the page under test. The judgements here use the browser's own selection and marks in the page,
// nothing of the product; only `findInPage` is what is judged.

/** One selection: its number, and its words as the browser gives them. */
export interface Seeded {
  words: string;
}

/** `right`: the place is the passage's own, or has its words while its own place is gone. */
export interface Judgement {
  standing: boolean;
  outcome: 'found' | 'approximate' | 'lost';
  right: boolean;
}

let ranges: Range[] = [];

const evalAnchors = {
  /** Chooses the selections of a page and marks none of them yet. */
  seed(seed: string): Seeded[] {
    ranges = chooseRanges(seededRandom(seed));
    return ranges.map((range) => ({ words: wordsAt(range) }));
  },

  select(index: number): void {
    const range = ranges[index];
    if (range) select(range);
  },

  isExactly: (exact: string, words: string): boolean => comparable(exact) === words,

  /** The page with its marks, as it is and changed. */
  copies(seed: string): { marked: string; mutated: string } {
    mark(ranges);
    const marked = source();
    mutate(seededRandom(`${seed} mutated`));
    return { marked, mutated: source() };
  },

  judge(passages: Passage[], words: string[]): Judgement[] {
    getSelection()?.selectAllChildren(document.body);
    const all = comparable(String(getSelection()));
    return passages.map((passage, index) => judge(passage, words[index] ?? '', index, all));
  },
};

function judge(passage: Passage, words: string, index: number, all: string): Judgement {
  const truth = markedRange(index);
  const isInPlace = !!truth && wordsAt(truth) === words;
  const standing = isInPlace || all.includes(words);
  const place = findInPage(document, { passage });
  if (!place) return { standing, outcome: 'lost', right: !standing };
  const hit = rangeOf(place);
  const isThere = !!truth && overlap(truth, hit);
  // The same words elsewhere are right only when they are gone from where they were taken.
  const isRight = wordsAt(hit) === words && (isThere || !isInPlace);
  const right = place.outcome === 'found' ? isRight : isThere || hasPartIn(hit, index);
  return { standing, outcome: place.outcome, right };
}

function rangeOf(place: Place): Range {
  const runs = runsWithin(place.read, place);
  const [first, last] = [runs[0], runs.at(-1)];
  const range = document.createRange();
  if (first) range.setStart(first.node, first.offset);
  if (last) range.setEnd(last.node, last.offset + last.length);
  return range;
}

const overlap = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0 &&
  a.compareBoundaryPoints(Range.START_TO_END, b) > 0;

const source = (): string => `<!doctype html><html>${document.documentElement.getHTML()}</html>`;

export type EvalAnchors = typeof evalAnchors;
Object.assign(globalThis, { evalAnchors });
