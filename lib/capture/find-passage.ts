import type { Passage } from '@/lib/domain/passage';
import { approximateMatch } from './approximate-match';
import { squeeze, squeezeWithOffsets } from './squeezed';
import type { Squeezed } from './squeezed';
import type { Span } from './visible-text';

/**
 * Where a passage stands in a text: its very words (white space apart), words much like them, or nowhere
 * that could be told from other places. A wrong place would be worse than none.
 */
export type Found =
  | ({ outcome: 'found' | 'approximate'; confidence: number } & Span)
  | { outcome: 'lost' };

type Sought = Pick<Passage, 'exact' | 'prefix' | 'suffix' | 'position'>;

/** Fewer characters than these are words that any page has: alone they prove nothing. */
const TELLING = 12;
/** So many characters of context, side by side with the words, tell a place from its like. */
const CONTEXT = 8;
/** A lead between the two may be one word that stands beside many: it proves neither place. */
const SAFE_LEAD = 16;

interface Candidate extends Span {
  /** Characters of context that stand where they stood, before and after. */
  context: number;
}

export function findPassage(text: string, passage: Sought): Found {
  const page = squeezeWithOffsets(text);
  const sought = {
    exact: squeeze(passage.exact),
    prefix: squeeze(passage.prefix),
    suffix: squeeze(passage.suffix),
  };
  if (sought.exact === '') return { outcome: 'lost' };
  const candidates = occurrences(page.text, sought.exact).map((start) =>
    weigh(page.text, sought, { start, end: start + sought.exact.length }),
  );
  const best = choose(candidates, page, sought, passage.position);
  if (best) return { outcome: 'found', confidence: 1, ...inOriginal(page, best) };
  if (candidates.length > 0) return { outcome: 'lost' };
  const near = approximateMatch(page.text, sought);
  if (!near) return { outcome: 'lost' };
  const { confidence, ...span } = near;
  return { outcome: 'approximate', confidence, ...inOriginal(page, span) };
}

/**
 * The candidate that the passage's surroundings speak for. Where they speak as well for several, which
 * they do in a text that repeats itself, the one nearest to where the passage stood. Where they speak
 * a little louder for one than for another, none.
 */
function choose(
  candidates: Candidate[],
  page: Squeezed,
  { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string },
  position?: Span,
): Candidate | undefined {
  const most = Math.max(...candidates.map(({ context }) => context));
  const isOnly = candidates.length === 1 && exact.length >= TELLING;
  if (!isOnly && most < Math.min(CONTEXT, prefix.length + suffix.length)) return undefined;
  const isWhole = most === prefix.length + suffix.length;
  const within = (lead: number) =>
    candidates.filter(({ context }) => (isWhole ? context === most : context > most - lead));
  const best = within(CONTEXT);
  if (best.length < within(SAFE_LEAD).length) return undefined;
  if (!position) return best.length === 1 ? best[0] : undefined;
  const distance = ({ start }: Candidate) => Math.abs((page.offsets[start] ?? 0) - position.start);
  return best.toSorted((a, b) => distance(a) - distance(b))[0];
}

function weigh(text: string, sought: { prefix: string; suffix: string }, span: Span): Candidate {
  let before = 0;
  while (
    before < sought.prefix.length &&
    text[span.start - before - 1] === sought.prefix.at(-before - 1)
  )
    before++;
  let after = 0;
  while (after < sought.suffix.length && text[span.end + after] === sought.suffix[after]) after++;
  return { ...span, context: before + after };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

const inOriginal = ({ offsets }: Squeezed, { start, end }: Span): Span => ({
  start: offsets[start] ?? 0,
  end: (offsets[end - 1] ?? 0) + 1,
});
