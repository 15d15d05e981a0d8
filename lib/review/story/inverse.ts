import { asOne } from './find';
import type { Cues } from './cues';

/** The wish that a statement of a pain stands for; undefined where it cannot be turned round. */
export function inverseOf(
  statement: string,
  cues: Cues,
  cased: (text: string) => string,
): string | undefined {
  // German nouns keep their capital, and its wishes begin with one.
  const text =
    cues.code === 'de'
      ? statement
      : cased(statement.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase()));
  for (const [pattern, wish] of cues.inverse) {
    const found = pattern.exec(text);
    if (!found) continue;
    return asOne(filled(wish, found).replace(/ +/gu, ' ').trim(), cues);
  }
  return undefined;
}

/** All slots at once: an amount like $1 in what is filled in is none. */
const filled = (wish: string, found: RegExpExecArray): string =>
  wish.replace(/\$([sa\d])/gu, (_, slot: string) => {
    if (slot === 's') return withThe(found[1]!);
    return slot === 'a' ? articleOf(found[1]!) : (found[Number(slot)] ?? '');
  });

const DETERMINED =
  /^(?:every|each|all|no|any|some|the|an?|my|our|this|these|one|two|\d+|many|every(?:one|body)|some(?:one|body)|people)(?!\p{L})/iu;
const PLURAL = /[^s]s$/u;
const UNCOUNTED =
  /^(?:money|data|access|support|information|help|feedback|progress|sound|time)\b/iu;

/** Names of groups have lost their article, which a sentence wants back. */
const withThe = (subject: string): string =>
  DETERMINED.test(subject) || PLURAL.test(headOf(subject)) ? subject : `the ${subject}`;

function articleOf(thing: string): string {
  if (PLURAL.test(headOf(thing)) || UNCOUNTED.test(thing)) return '';
  return /^[aeiou]/iu.test(thing) ? 'an' : 'a';
}

const headOf = (thing: string): string =>
  thing.split(/ (?:of|for|in|on|at|with|from|to|that|by|when|without|over)(?= )/u)[0]!;
