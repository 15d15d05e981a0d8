import type { Language, Phrasing } from '@/lib/cluster/languages/language';
import { scriptOf } from '@/lib/cluster/text/script';

type Pattern = Exclude<keyof Phrasing, 'openings' | 'general' | 'neutral' | 'tail' | 'modifiers'>;

const ASKED = /[?？؟]$/u;

/** What signs take off a statement: it asks, quotes, strings together, is written by a machine, is cut short. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [ASKED, 0.7],
  [/["“”«»]/u, 0.75],
  [/[,:](?!\d)|[;，、；：]/u, 0.5],
  [/[{}<>[\]_=|]/u, 0.6],
  [/…$/u, 0.5],
  // "…, but" at the end of a Japanese clause.
  [/(?:です|ます)(?:が|けど|けれど)$/u, 0.5],
];

/** What words take off it or add to it, where they are and where they are not. */
const WORDS: readonly (readonly [Pattern, number, number])[] = [
  ['dangling', 0.3, 1],
  ['story', 0.4, 1],
  ['detail', 0.75, 1],
  ['vague', 0.6, 1],
  ['person', 0.75, 1],
];

/** What says no more than a thing's name, and in two words. */
const LABEL = 0.75;
const SHORT_LABEL = 0.55;

/** Share of a group that tells of trouble from which its name may, and what telling of it is worth then and below. */
const ENOUGH = 0.5;
const TROUBLE = 1.2;
const UNHEARD = 0.6;

/** How much a text looks like a statement that a person would write, 0 to about 1; `troubled`: share of the group. */
export function shapeOf(text: string, { phrasing }: Language, troubled: number): number {
  let shape = lengthShape(wordsIn(text), text.length);
  for (const [sign, factor] of SIGNS) if (sign.test(text)) shape *= factor;
  if (!phrasing) return shape;
  const words = text.replace(/^["“„«]/u, '');
  for (const [pattern, there, absent] of WORDS)
    shape *= phrasing[pattern].test(words) ? there : absent;
  if (!phrasing.verb.test(words)) shape *= wordsIn(text) > 2 ? LABEL : SHORT_LABEL;
  if (phrasing.trouble.test(words))
    shape *= UNHEARD + (TROUBLE - UNHEARD) * Math.min(1, troubled / ENOUGH);
  // A question without its mark reads as a statement that went wrong.
  return phrasing.question.test(text) && !ASKED.test(text) ? 0.6 * shape : shape;
}

/** Letters of a word in a script that puts no spaces between words. */
const LETTERS = 2.5;

function wordsIn(text: string): number {
  const spaced = text.split(/\s+/u).length;
  return scriptOf(text) === 'unspaced' ? Math.max(spaced, text.length / LETTERS) : spaced;
}

function lengthShape(count: number, length: number): number {
  if (count <= 1) return length > 5 ? 0.35 : 0.25;
  if (count <= 2) return 0.8;
  if (count <= 9) return 1;
  return count <= 12 ? 0.75 : count <= 15 ? 0.5 : 0.35;
}
