import type { Phrasing } from '@/lib/cluster/languages/language';
import { QUOTES } from './statement';

const CLAUSES = /[,;:](?!\d)/u;

/**
 * What a statement is without its end: a place, a time, a second thing. Neither a question nor what
 * has several clauses is cut.
 */
export function headsOf(
  text: string,
  phrasing: Phrasing | undefined,
  isOwn: (text: string) => boolean,
): string[] {
  if (!phrasing?.tail || CLAUSES.test(text) || phrasing.question.test(text)) return [];
  return [...text.matchAll(phrasing.tail)].flatMap(({ index }) => {
    const [head, end] = [text.slice(0, index), text.slice(index)];
    const isWhole = (head.match(QUOTES)?.length ?? 0) % 2 === 0;
    return isWhole && head.split(' ').length >= leastOf(head, end, phrasing, isOwn) ? [head] : [];
  });
}

/** Words that stand alone: fewer without a name, a number, what one member says alone, and of "cancel the order". */
function leastOf(
  head: string,
  end: string,
  { article }: Phrasing,
  isOwn: (text: string) => boolean,
): number {
  if (/\d|\p{Lu}\p{L}/u.test(end.replace(/["“„«].*/u, ''))) return 2;
  if (article.test(head.replace(/^\S+ /u, ''))) return 3;
  return isOwn(end) && !/\d/u.test(head) ? 2 : 4;
}
