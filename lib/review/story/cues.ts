/** Marks in a sentence after which a part of the story is told, and what goes before it. */
export type Cue = readonly [mark: RegExp, lead: string];

/** What a language says circumstances, wishes and outcomes by, and how it tells a job story. */
export interface Cues {
  /** BCP 47 tag. */
  code: string;
  /** The whole story, $1 to $3 for its parts; none where the screen has it. */
  frame?: string;
  when: readonly Cue[];
  want: readonly Cue[];
  /** An outcome carries its own conjunction: "so I can". */
  so: readonly Cue[];
  /** What gives the outcome of a wish beside it, and elsewhere the cause of a pain. */
  cause: readonly Cue[];
  /** Where a clause ends without a mark. */
  end: RegExp;
  /** Where a main clause may begin behind a circumstance without a comma, if not after one of `link`. */
  turn?: RegExp;
  link?: RegExp;
  /** Verbs that end a clause of a language that puts them last, and elsewhere want another word. */
  last?: RegExp;
  /** What the main clause begins with before that, straight behind another such: "passa la mezzanotte gli straordinari". */
  subject?: RegExp;
  /** Starts that point at something said before: the clause says nothing alone. */
  vague: RegExp;
  /** A statement of a pain, and the wish that is its inverse; $s for its subject. */
  inverse: readonly (readonly [RegExp, string])[];
  /** A group of people speaks as one. */
  self: readonly (readonly [RegExp, string])[];
}

/** `list`: alternatives of one pattern, one or more a line. */
const anyOf = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s*\n\s*/)
    .join('|')})`;

const START = String.raw`(?<![\p{L}\p{N}'])`;
const END = String.raw`(?![\p{L}\p{N}'])`;

/** After one of `list`. An alternative that ends in an apostrophe has no space after it. */
export const after = (list: string): RegExp =>
  new RegExp(String.raw`${START}${anyOf(list)}(?:(?<=['\s])|\s+)`, 'giu');

/** Before one of `list` inside a sentence. */
export const before = (list: string): RegExp => new RegExp(`\\s+(?=${anyOf(list)}${END})`, 'iu');

/** One of `list` at the front. */
export const starting = (list: string): RegExp => new RegExp(`^${anyOf(list)}${END}`, 'iu');

/** One of `list` at the end. */
export const ending = (list: string): RegExp => new RegExp(`${START}${anyOf(list)}$`, 'iu');

/** Each of `list`, to be replaced. */
export const each = (list: string): RegExp => new RegExp(`${START}${anyOf(list)}${END}`, 'giu');
