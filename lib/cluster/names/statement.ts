import type { Phrasing } from '@/lib/cluster/languages/language';
import { scriptOf } from '@/lib/cluster/text/script';

const LONGEST = 80;

/** A word said twice in a row. */
const STUTTER = /(?<![\p{L}\p{N}])([\p{L}']+)(?:[ ,]+\1)+(?![\p{L}\p{N}])/giu;

const EDGES = /^[¿¡\s.,;:!?。？！、؟।–—…*>)\]-]+|[\s.,;:!?。？！、؟।–—…([-]+$/gu;

/** A clause as a title: no fillers, no stutter, sentence case, no full stop, nothing left hanging at its end. */
export function statement(clause: string, phrasing: Phrasing | undefined): string {
  const plain = trim(clause.replace(STUTTER, '$1'));
  const text = phrasing ? neutral(strip(plain, phrasing) || plain, phrasing) : plain;
  return asked(sentenceCase(shorten(text, phrasing)), clause, phrasing);
}

const QUOTED = /(["“„«][^"“”„«»]*["”“»])/u;

/** In nobody's own words; what is quoted stays as it is. */
function neutral(text: string, phrasing: Phrasing): string {
  const parts = text.split(QUOTED).map((part) => {
    if (QUOTED.test(part)) return part;
    let plain = part;
    for (const [pattern, rest] of phrasing.neutral) plain = plain.replace(pattern, rest);
    return plain;
  });
  return parts.join('').replace(/\s+/gu, ' ').replace(STUTTER, '$1').trim();
}

/** What is still a question keeps its marks; of a language without phrasing nobody can tell. */
function asked(text: string, clause: string, phrasing: Phrasing | undefined): string {
  const mark = /\s?[?？؟]+$/u.exec(clause.trim())?.[0];
  const isKnown = phrasing !== undefined && scriptOf(text) === 'latin';
  if (!mark || text.endsWith('…') || (isKnown && !phrasing.question.test(text))) return text;
  return `${clause.includes('¿') ? '¿' : ''}${text}${mark}`;
}

function strip(plain: string, { openings, closing, article }: Phrasing): string {
  let text = plain;
  for (let before = ''; before !== text;) {
    before = text;
    for (const [pattern, rest] of openings) text = text.replace(pattern, rest);
    text = trim(text.replace(closing, ''));
  }
  // Some languages put an article before the possessive.
  return text.replace(article, '').replace(article, '') || text;
}

/** Of any language. */
export const QUOTES = /["“”„«»]/gu;

const UNCLOSED = /\s*\([^)]*$/u;

/** A quotation mark without its partner goes, and what is in brackets that do not close. */
function trim(text: string): string {
  const marks = text.match(QUOTES)?.length ?? 0;
  const closed = marks % 2 === 0 ? text : text.replace(QUOTES, '');
  const plain = closed.replace(EDGES, '').trim();
  return plain.replace(UNCLOSED, '') || plain;
}

/** Cuts at the last space that fits. */
function shorten(text: string, phrasing: Phrasing | undefined): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  const space = head.lastIndexOf(' ');
  const cut = head.slice(0, space > 20 ? space : LONGEST - 1);
  return `${trim(phrasing ? cut.replace(phrasing.dangling, '') : cut)}…`;
}

function sentenceCase(text: string): string {
  const isShouted = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && text.includes(' ');
  const calm = isShouted ? text.toLocaleLowerCase() : text;
  const first = String.fromCodePoint(calm.codePointAt(0) ?? 32);
  return (first.toLocaleUpperCase() + calm.slice(first.length)).trim();
}
