import type { Phrasing } from '@/lib/cluster/languages/language';
import type { Cue, Cues } from './cues';

const MARK = /[.!?;:…]|,(?!\d)|\s[-–—]\s|["“”„«»()]/u;
/** In words: less is no clause, more is a story of its own. */
const LENGTH = { from: 2, to: 16 } as const;
/** Words of a circumstance before a main clause may follow. */
const CIRCUMSTANCE = 3;

/** Of a clause what is wanted of it; `isAll` where the sentence has nothing else. */
type Cut = (clause: string, isAll: boolean) => string;

const END_OF_SENTENCE = /[\s.!?…]+$/u;

/** What a sentence says of each part, in the words it says it in. */
export function partsIn(sentence: string, cues: Cues, phrasing: Phrasing) {
  const find = (marks: readonly Cue[], cut: Cut = (clause) => clause): string[] =>
    marks.flatMap(([mark, lead]) =>
      [...sentence.matchAll(mark)].flatMap((found) => {
        const rest = sentence.slice(found.index + found[0].length);
        const told = clauseAt(rest, cues);
        const isAll = found.index === 0 && told === rest.replace(END_OF_SENTENCE, '');
        const clause = cut(told.replace(phrasing.closing, ''), isAll);
        return isTelling(clause, cues, phrasing) ? [asOne(lead + clause, cues)] : [];
      }),
    );
  const want = find(cues.want);
  return {
    when: find(cues.when, (clause, isAll) => withoutMain(clause, cues, phrasing, isAll)),
    want,
    so: [...find(cues.so), ...(want.length > 0 ? find(cues.cause) : [])],
  };
}

/** Up to a mark or to what begins another clause. */
function clauseAt(text: string, { end }: Cues): string {
  const ends = [MARK, end].map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  return text.slice(0, Math.min(text.length, ...ends)).trim();
}

/**
 * "If I insert a column all charts shift" has a main clause in it, and no comma before it. Where it is all that is
 * said (`isAll`), it has one too, and is left out if nobody can tell where that begins.
 */
function withoutMain(
  clause: string,
  { turn, link, subject }: Cues,
  { verb }: Phrasing,
  isAll: boolean,
): string {
  if (!turn || !link) return clause;
  const isLong = (text: string): boolean =>
    text.split(' ').length >= CIRCUMSTANCE && !link.test(text);
  const possible = [...clause.matchAll(turn)]
    .map(({ index }) => index)
    .filter((at) => isLong(clause.slice(0, at).trim()));
  const starts = possible.filter((at) => verb.test(clause.slice(at)));
  const last = starts.at(-1);
  if (last === undefined) return isAll && possible.length > 0 ? '' : clause;
  // The object of the main clause may look like a start too: "comes in late I have to undo the whole run".
  const start = starts.find(
    (at) => verb.test(clause.slice(0, at)) && verb.test(clause.slice(at, last)),
  );
  const before = clause.slice(0, start ?? last).trim();
  const bare = subject ? before.replace(subject, '') : before;
  return isLong(bare) ? bare : before;
}

function isTelling(clause: string, { vague, last }: Cues, { dangling }: Phrasing): boolean {
  const words = clause.split(/\s+/u).length;
  const isEnded = !dangling.test(clause) || (last?.test(clause) ?? false);
  const isWhole = words >= LENGTH.from && words <= LENGTH.to && isEnded;
  return isWhole && !vague.test(clause);
}

/** A job story speaks as one person. */
export const asOne = (text: string, { self }: Cues): string =>
  self.reduce((plain, [pattern, rest]) => plain.replace(pattern, rest), text);
