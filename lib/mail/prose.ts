const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const SENTENCE_END = /[.?!…。！？؟।]["'”’»)\]]*\s*$/u;
const SEPARATOR = /\s[|·•]\s/u;
const MARK = /\d{3,}|\d:\d\d|www\.|https?:|\S@\S|[★☆]|\s[|·•]\s/u;
const FEWEST_WORDS = 4;
const LONGEST_CARD = 90;
/** Small words inside names: "Ana de la Cruz". */
const LONGEST_PARTICLE = 3;
const MOST_NAMES = 5;

export const wordsOf = (line: string): string[] => line.match(WORD) ?? [];

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isCaseless = (line: string): boolean => /\p{Lo}/u.test(line);

/** How many words are neither a name's nor a title's. */
export const plainWords = (line: string): number =>
  wordsOf(line).filter((word) => !isCapital(word)).length;

/** Whether a line says something: a sentence, or half of its words are plain. Scripts without capitals always do. */
export function isProse(line: string): boolean {
  if (isCaseless(line)) return true;
  const parts = line.split(SEPARATOR);
  if (parts.length > 1) return parts.some(isProse);
  const words = wordsOf(line);
  if (words.length < FEWEST_WORDS) return isSentence(line);
  return isShouted(line) || plainWords(line) * 2 >= words.length;
}

const isShouted = (line: string): boolean =>
  !/\p{Ll}/u.test(line) && wordsOf(line).length >= FEWEST_WORDS;

/** "Alder & Pine Ltd." is none. */
const isSentence = (line: string): boolean => SENTENCE_END.test(line) && plainWords(line) > 0;

/** With a number, an address or a time, and nothing said. */
export const isMarked = (line: string): boolean => MARK.test(line) && !isProse(line);

/** A line as cards have them: names and titles, numbers and addresses. German has capitals in sentences too, seldom at their end. */
export function isCard(line: string): boolean {
  if (isCaseless(line) || isShouted(line) || isSentence(line)) return false;
  if (line.length > LONGEST_CARD) return false;
  const [first, ...rest] = wordsOf(line);
  if (!first || isMarked(line)) return true;
  const ends = isCapital(rest.at(-1) ?? first);
  return isCapital(first) && ends && rest.filter(isCapital).length * 2 >= rest.length;
}

/** "Ana Ruiz", "Dr. Bo de la Cruz, MBA", "– Ana". Whoever is spoken to has a comma behind the name. */
export function isName(line: string): boolean {
  const [name = '', ...titles] = line.replace(/^[\s\-–—~]+/u, '').split(/\s[|·•/–—-]\s|[,(]/u);
  if (/[,:]\s*$/u.test(line) || /[\d:?!]|\p{L}{4,}\./u.test(name)) return false;
  return isNamed(wordsOf(name)) && titles.every((title) => !isProse(title) && isCard(title));
}

/** Capitals, and no more small words than those. */
function isNamed(words: readonly string[]): boolean {
  const small = words.filter((word) => !isCapital(word));
  return (
    isCapital(words[0] ?? '') &&
    words.length <= MOST_NAMES &&
    small.length * 2 <= words.length &&
    small.every((word) => word.length <= LONGEST_PARTICLE)
  );
}
