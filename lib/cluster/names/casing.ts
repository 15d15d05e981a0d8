const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const CAPITAL = /\p{Lu}/u;

/**
 * Gives a text the capitals that most of a group write in the middle of a sentence, where they mean something.
 * A sentence in capitals, or with one on each word, does not count, and loses those that others do not write.
 */
export function casingOf(sentences: readonly string[]): (text: string) => string {
  const found = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    if (isTitled(sentence)) continue;
    for (const word of sentence.match(WORD)?.filter(isTelling) ?? []) {
      const forms = found.get(word.toLowerCase()) ?? new Map<string, number>();
      found.set(word.toLowerCase(), forms.set(word, (forms.get(word) ?? 0) + 1));
    }
  }
  return (text) => {
    const lowers = isTitled(text);
    const [first] = text.match(WORD) ?? [];
    const firstAt = first === undefined ? 0 : text.indexOf(first);
    return text.replace(WORD, (word, at: number) => {
      const usual = usualForm(word, found.get(word.toLowerCase()));
      return CAPITAL.test(usual) || (lowers && at > firstAt) ? usual : word;
    });
  };
}

/** At the front of a sentence only what has capitals further on. */
const isTelling = (word: string, at: number): boolean => at > 0 || /.\p{Lu}/u.test(word);

function isTitled(text: string): boolean {
  const words = text.match(WORD)?.filter((word) => word.length > 3) ?? [];
  return words.length > 1 && words.every((word) => CAPITAL.test(word));
}

/** Another form than the one at hand only where more than one has it. */
function usualForm(word: string, forms: ReadonlyMap<string, number> = new Map()): string {
  let [usual, most] = [word, Math.max(1, forms.get(word) ?? 0)];
  for (const [form, count] of forms) if (count > most) [usual, most] = [form, count];
  return usual;
}
