/** What the engine knows of a language that writes its words apart. */
export interface Language {
  /** BCP 47 tag. */
  code: string;
  /** Words that carry grammar or courtesy and no problem: function words and the chatter of support. */
  stop: ReadonlySet<string>;
  /** Brings the forms of a word together. */
  stem: (word: string) => string;
  /** Whether it writes compounds as one word. */
  compounds?: true;
  phrasing?: Phrasing;
}

/** How statements are made of what people say. Patterns match lower and upper case. */
export interface Phrasing {
  /** Openings that say nothing, and what stays of them; taken off the front again and again. */
  openings: readonly (readonly [RegExp, string])[];
  /** Closings that say nothing. */
  closing: RegExp;
  /** An article or a possessive at the front. */
  article: RegExp;
  /** Where a new clause begins inside a sentence. */
  border: RegExp;
  /** Starts that tell a story or hang on another clause. */
  story: RegExp;
  /** Words that tell of trouble. */
  trouble: RegExp;
  /** Words that tell of one occasion or one person. */
  detail: RegExp;
  /** Words at the end that want another word after them. */
  dangling: RegExp;
  /** Starts of a question. */
  question: RegExp;
  /** The commonest verbs that make a sentence or a request of it. */
  verb: RegExp;
  /** Words that point at something said before. */
  vague: RegExp;
  /** What may be cut off with all that follows; not of languages that put their verb last. */
  tail?: RegExp;
  /** A word between an article and what it belongs to, where it stands before that, and what stays of the two. */
  modifiers?: readonly (readonly [RegExp, string])[];
  /** What is said more generally, or not at all, where a number is one member's own. */
  general: readonly (readonly [RegExp, string])[];
  /** Words that make a number a bound: "only 100" is not "many". */
  bound: RegExp;
  /** A person as the one who does or is something. */
  person: RegExp;
  /** Words of one person or in a hurry, and what they become. */
  neutral: readonly (readonly [RegExp, string])[];
}

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * All these languages write in Latin letters. A worker meets its patterns cold, and \p{L} takes twenty times as
 * long to compile as these ranges do.
 */
const LETTERS = String.raw`a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff`;

/** As it is typed in a hurry: without accents. */
export const unaccented = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** The same words, and as they are typed without accents. */
export const accented = (list: string): ReadonlySet<string> => {
  const all = words(list);
  return new Set([...all, ...[...all].map(unaccented)]);
};

/** `list`: alternatives of one pattern, one or more a line. */
const anyOf = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s*\n\s*/)
    .join('|')
    .replaceAll(String.raw`\p{L}`, `[${LETTERS}]`)})`;

const WITHIN = String.raw`[${LETTERS}\d'’]`;
export const END = `(?!${WITHIN})`;

/** One of `list` at the front, with the spaces and commas after it. */
export const opening = (list: string): RegExp =>
  new RegExp(String.raw`^${anyOf(list)}${END}[\s,.:;!-]*`, 'iu');

/** One of `list` at the front. */
export const starting = (list: string): RegExp => new RegExp(`^${anyOf(list)}${END}`, 'iu');

/** One of `list` at the end, with what stands before it. */
export const closing = (list: string): RegExp =>
  new RegExp(String.raw`(?:^|[\s,]+)${anyOf(list)}[\s.!?]*$`, 'iu');

/** One of `list` anywhere. */
export const containing = (list: string): RegExp =>
  new RegExp(`(?<!${WITHIN})${anyOf(list)}${END}`, 'iu');

/** Each of `list`, to be replaced. */
export const each = (list: string): RegExp => new RegExp(containing(list), 'giu');

/** One of `list`, or one of `negations` shortly before a number. */
export const bounding = (list: string, negations: string): RegExp =>
  containing(String.raw`${list}|(?:${negations}) (?:\S+ ){0,6}\d\S*`);

/** Before one of `list` inside a sentence. */
export const before = (list: string): RegExp =>
  new RegExp(String.raw`\s+(?=${anyOf(list)}\s)`, 'giu');
