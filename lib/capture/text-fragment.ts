import type { Passage } from '@/lib/domain/passage';

/** Longer words are named by their first and last ones. */
const WHOLE_CHARACTERS = 200;
const END_WORDS = 5;
const CONTEXT_WORDS = 3;

const WORD_START = /^[\p{L}\p{N}_]+/u;
const WORD_END = /[\p{L}\p{N}_]+$/u;

type Quote = Pick<Passage, 'exact' | 'prefix' | 'suffix'>;

/**
 * A link that any browser opens at the passage (https://wicg.github.io/scroll-to-text-fragment/). Made of
 * the saved words alone, so it costs the page nothing.
 */
export function passageLink(url: string, quote: Quote): string {
  const [address = '', fragment = ''] = url.split(/#(.*)/s);
  return `${address}#${fragment.replace(/:~:.*$/s, '')}:~:text=${directive(quote)}`;
}

function directive(quote: Quote): string {
  const { before, words, after } = onWordEdges(quote);
  const lines = words.split(/[\n\t]+/);
  // A single term may not run over the edge of a block.
  const isWhole = lines.length === 1 && words.length <= WHOLE_CHARACTERS;
  const terms = isWhole
    ? [words]
    : [firstWords(lines[0] ?? '', END_WORDS), lastWords(lines.at(-1) ?? '', END_WORDS)];
  const prefix = lastWords(before, CONTEXT_WORDS);
  const suffix = firstWords(after, CONTEXT_WORDS);
  return [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    ...terms.map(encode),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(',');
}

/** The browser finds whole words only: a word that was selected in part is taken whole. */
function onWordEdges({ prefix, exact, suffix }: Quote) {
  const head = WORD_START.test(exact) ? (WORD_END.exec(prefix)?.[0] ?? '') : '';
  const tail = WORD_END.test(exact) ? (WORD_START.exec(suffix)?.[0] ?? '') : '';
  // What was kept of the surroundings may itself begin or end amid a word.
  const before = prefix.slice(0, prefix.length - head.length).replace(/^\S*/, '');
  const after = suffix.slice(tail.length).replace(/\S*$/, '');
  return {
    words: head + exact + tail,
    before:
      before
        .trimEnd()
        .split(/[\n\t]/)
        .at(-1) ?? '',
    after: after.trimStart().split(/[\n\t]/)[0] ?? '',
  };
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const firstWords = (text: string, count: number): string => wordsOf(text).slice(0, count).join(' ');

const lastWords = (text: string, count: number): string => wordsOf(text).slice(-count).join(' ');

/** `-`, `,` and `&` part the terms of a directive. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
