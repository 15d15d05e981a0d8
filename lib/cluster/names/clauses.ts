import type { Phrasing } from '@/lib/cluster/languages/language';

const MARKS = /\s*(?:[,:](?!\d)|[;，、；：]|\s[-–—]\s|\s?—\s?|[()])\s*/u;
const LONGEST = 60;

/** What a statement may be made of: the clauses of a sentence, each neighbour with the next, and the whole. */
export function clausesOf(sentence: string, phrasing: Phrasing | undefined): string[] {
  const marked = phrasing ? sentence.replace(phrasing.border, ', ') : sentence;
  const parts = marked.split(MARKS).filter(Boolean);
  const borders = parts.map((part) => sentence.indexOf(part));
  const spans = parts.flatMap((part, nth) => {
    const next = parts[nth + 1];
    if (next === undefined) return [part];
    const both = sentence.slice(borders[nth], borders[nth + 1]! + next.length);
    return both.length <= LONGEST ? [part, both] : [part];
  });
  return [...new Set([...spans, sentence])];
}
