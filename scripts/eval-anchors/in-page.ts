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

/** One selection: its words, and what stands around it, as the browser gives them. */
export interface Seeded {
  words: string;
  before: string;
  after: string;
}

/** `right`: the place is the passage's own, or has its words while its own place is gone. */
export interface Judgement {
  standing: boolean;
  outcome: 'found' | 'approximate' | 'lost';
  right: boolean;
  /** Right, but at another place that has the same words in surroundings as much like the passage's own. */
  atCopy: boolean;
}

let ranges: Range[] = [];

const evalAnchors = {
  /** Chooses the selections of a page and marks none of them yet. */
  seed(seed: string): Seeded[] {
    ranges = chooseRanges(seededRandom(seed));
    return ranges.map((range) => ({ words: wordsAt(range), ...surroundings(range) }));
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

  judge(passages: Passage[], seeded: Seeded[]): Judgement[] {
    getSelection()?.selectAllChildren(document.body);
    const all = comparable(String(getSelection()));
    return seeded.map((own, index) => {
      const passage = passages[index];
      if (!passage) throw new Error('There is a passage for each selection.');
      return judge(passage, own, index, all);
    });
  },
};

function judge(passage: Passage, own: Seeded, index: number, all: string): Judgement {
  const truth = markedRange(index);
  const inPlace = truth && wordsAt(truth) === own.words ? truth : undefined;
  const standing = !!inPlace || all.includes(own.words);
  const place = findInPage(document, { passage });
  if (!place) return { standing, outcome: 'lost', right: !standing, atCopy: false };
  const { outcome } = place;
  const hit = rangeOf(place);
  const isThere = overlap(truth, hit);
  if (outcome === 'approximate') {
    return { standing, outcome, right: isThere || hasPartIn(hit, index), atCopy: false };
  }
  const atCopy = !isThere && (!inPlace || isAsAlike(hit, inPlace, own));
  const isExact = wordsAt(hit) === own.words;
  return { standing, outcome, right: isExact && (isThere || atCopy), atCopy: isExact && atCopy };
}

/** Characters of difference that chance alone makes between two surroundings. */
const CHANCE = 8;

const isAsAlike = (hit: Range, inPlace: Range, own: Seeded): boolean =>
  likeness(hit, own) > likeness(inPlace, own) - CHANCE;

/** Characters next to a range that are the same as next to the selection. */
function likeness(range: Range, own: Seeded): number {
  const { before, after } = surroundings(range);
  return common(reversed(before), reversed(own.before)) + common(after, own.after);
}

const reversed = (text: string): string => Array.from(text).toReversed().join('');

function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

const AROUND = 400;

function surroundings(range: Range): { before: string; after: string } {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(document.body, document.body.childNodes.length);
  return { before: wordsAt(before).slice(-AROUND), after: wordsAt(after).slice(0, AROUND) };
}

function rangeOf(place: Place): Range {
  const runs = runsWithin(place.read, place);
  const [first, last] = [runs[0], runs.at(-1)];
  const range = document.createRange();
  if (first) range.setStart(first.node, first.offset);
  if (last) range.setEnd(last.node, last.offset + last.length);
  return range;
}

function overlap(truth: Range | undefined, hit: Range): boolean {
  if (!truth) return false;
  return (
    truth.compareBoundaryPoints(Range.END_TO_START, hit) < 0 &&
    truth.compareBoundaryPoints(Range.START_TO_END, hit) > 0
  );
}

const source = (): string => `<!doctype html><html>${document.documentElement.getHTML()}</html>`;

export type EvalAnchors = typeof evalAnchors;
Object.assign(globalThis, { evalAnchors });
