import type { Phrasing } from '@/lib/cluster/languages/language';
import { QUOTES } from './statement';

const CLAUSES = /[,;:](?!\d)/u;

/**
 * What a statement is without its end: a place, a time, a second thing. Neither a question nor what
 * has several clauses is cut.
 */
export function headsOf(text: string, phrasing: Phrasing | undefined): string[] {
  if (!phrasing?.tail || CLAUSES.test(text) || phrasing.question.test(text)) return [];
  return [...text.matchAll(phrasing.tail)].flatMap(({ index }) => {
    const [head, end] = [text.slice(0, index), text.slice(index)];
    const isWhole = (head.match(QUOTES)?.length ?? 0) % 2 === 0;
    return isWhole && head.split(' ').length >= leastOf(head, end, phrasing) ? [head] : [];
  });
}

/** Words that stand alone: fewer without a name or a number, and of "cancel the order". */
function leastOf(head: string, end: string, { article }: Phrasing): number {
  if (/\d|\p{Lu}\p{L}/u.test(end.replace(/["“„«].*/u, ''))) return 2;
  return article.test(head.replace(/^\S+ /u, '')) ? 3 : 4;
}
