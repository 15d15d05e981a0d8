import { cut } from '@/lib/base/cut';
import { LIMITS } from '@/lib/domain/limits';
import type { Passage } from '@/lib/domain/passage';
import { squeeze } from './squeezed';
import { trimSpan } from './visible-text';
import type { Span } from './visible-text';

/** Characters kept before and after: more where fewer would not tell the passage from its like. */
const CONTEXT_LENGTHS = [40, 80, 160, 320];
/** How far around a passage its sentence is looked for. */
const SENTENCE_REACH = 600;

/** The passage that lies in `span` of `text`, cut to what a passage may hold. `text` is a page's or a field's. */
export function describePassage(text: string, span: Span): Passage {
  const { start, end } = trimSpan(text, span);
  const exact = cut(text.slice(start, end), LIMITS.passageCharacters).trimEnd();
  const position = { start, end: start + exact.length };
  return { exact, ...contextOf(text, position), position, sentence: sentenceOf(text, position) };
}

function contextOf(text: string, { start, end }: Span): Pick<Passage, 'prefix' | 'suffix'> {
  // As it will be sought: places that differ in white space alone are alike.
  const page = squeeze(text);
  let context = { prefix: '', suffix: '' };
  for (const length of CONTEXT_LENGTHS) {
    const prefix = text.slice(Math.max(0, start - length), start);
    const suffix = text.slice(end, end + length);
    context = { prefix, suffix };
    const quote = squeeze(prefix + text.slice(start, end) + suffix);
    if (page.indexOf(quote) === page.lastIndexOf(quote)) break;
  }
  return context;
}

/** The sentences that the passage touches, within its own lines. */
function sentenceOf(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - SENTENCE_REACH, 0);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + SENTENCE_REACH);
  const segments = [
    ...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text.slice(from, to)),
  ].filter(
    ({ index, segment }) => from + index < end && from + index + segment.trimEnd().length > start,
  );
  const sentence = segments.map(({ segment }) => segment).join('');
  return cut(sentence.trim(), LIMITS.passageCharacters);
}
