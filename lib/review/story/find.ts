import type { Phrasing } from '@/lib/cluster/languages/language';
import type { Cue, Cues } from './cues';

const MARK = /[.!?;:…]|,(?!\d)|\s[-–—]\s|["“”„«»()]/u;
/** In words: less is no clause, more is a story of its own. */
const LENGTH = { from: 2, to: 16 } as const;
/** Words of a circumstance before a main clause may follow. */
const CIRCUMSTANCE = 3;

/** What a sentence says of each part, in the words it says it in. */
export function partsIn(sentence: string, cues: Cues, phrasing: Phrasing) {
  const find = (marks: readonly Cue[], cut = (clause: string) => clause): string[] =>
    marks.flatMap(([mark, lead]) =>
      [...sentence.matchAll(mark)].flatMap((found) => {
        const told = clauseAt(sentence.slice(found.index + found[0].length), cues);
        const clause = cut(told.replace(phrasing.closing, ''));
        return isTelling(clause, cues, phrasing) ? [asOne(lead + clause, cues)] : [];
      }),
    );
  const want = find(cues.want);
  return {
    when: find(cues.when, (clause) => withoutMain(clause, cues, phrasing)),
    want,
    so: [...find(cues.so), ...(want.length > 0 ? find(cues.cause) : [])],
  };
}

/** Up to a mark or to what begins another clause. */
function clauseAt(text: string, { end }: Cues): string {
  const ends = [MARK, end].map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  return text.slice(0, Math.min(text.length, ...ends)).trim();
}

/** "If I insert a column all charts shift" has a main clause in it, and no comma before it. */
function withoutMain(clause: string, { turn, link }: Cues, phrasing: Phrasing): string {
  if (!turn || !link) return clause;
  const starts = [...clause.matchAll(turn)].map(({ index }) => index).toReversed();
  const start = starts.find((at) => {
    const before = clause.slice(0, at).trim();
    const isApart = before.split(' ').length >= CIRCUMSTANCE && !link.test(before);
    return isApart && phrasing.verb.test(clause.slice(at));
  });
  return start === undefined ? clause : clause.slice(0, start).trim();
}

function isTelling(clause: string, { vague }: Cues, { dangling }: Phrasing): boolean {
  const words = clause.split(/\s+/u).length;
  const isWhole = words >= LENGTH.from && words <= LENGTH.to && !dangling.test(clause);
  return isWhole && !vague.test(clause);
}

/** A job story speaks as one person. */
export const asOne = (text: string, { self }: Cues): string =>
  self.reduce((plain, [pattern, rest]) => plain.replace(pattern, rest), text);
