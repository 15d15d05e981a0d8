import type { Phrasing } from '@/lib/cluster/languages/language';
import { headsOf } from './heads';
import { statement } from './statement';

/** What tells a detail from what a group shares. */
export interface Details {
  /** Of one person or occasion, or of what few others speak of. */
  isDetail: (text: string) => boolean;
  /** Nobody else speaks of it. */
  isOwn: (text: string) => boolean;
}

/** What a statement is in more general words: without a detail at its end, its own numbers left open. */
export function variantsOf(
  whole: string,
  phrasing: Phrasing | undefined,
  { isDetail, isOwn }: Details,
): string[] {
  const open = generalOf(whole, phrasing, isDetail);
  const plain = barer(open, phrasing, isOwn);
  const wholes = [...new Set([whole, open, plain])];
  const heads = wholes.flatMap((text) =>
    headsOf(text, phrasing, isOwn).filter((head) => isDetail(text.slice(head.length))),
  );
  return [...new Set([...wholes.slice(1), ...heads])];
}

function generalOf(
  whole: string,
  phrasing: Phrasing | undefined,
  isDetail: Details['isDetail'],
): string {
  if (!/\d/u.test(whole) || phrasing?.bound.test(whole)) return whole;
  let text = whole;
  for (const [pattern, rest] of phrasing?.general ?? [])
    text = text.replace(pattern, (found) => (isDetail(found) ? rest : found));
  return text === whole ? whole : statement(text, phrasing);
}

/** Without a word before a thing that nobody else says: "the water bill" is a bill. */
function barer(whole: string, phrasing: Phrasing | undefined, isOwn: Details['isOwn']): string {
  let text = whole;
  for (const [pattern, rest] of phrasing?.modifiers ?? [])
    text = text.replace(pattern, (found) => (isOwn(found) ? rest : found));
  return text;
}
