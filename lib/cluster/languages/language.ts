/** What the engine knows of a language that writes its words apart. */
export interface Language {
  /** BCP 47 tag. */
  code: string;
  /** Words that carry grammar or courtesy and no problem: function words and the chatter of support. */
  stop: ReadonlySet<string>;
  /** Brings the forms of a word together. */
  stem: (word: string) => string;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
