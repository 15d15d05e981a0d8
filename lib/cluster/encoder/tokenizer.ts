/** Pieces of words with the logarithm of how common each is, as SentencePiece writes them. */
export type Vocabulary = readonly (readonly [piece: string, score: number])[];

export type Tokenize = (text: string) => number[];

const RESERVED = 6;
const UNKNOWN = 0;
const UNKNOWN_SCORE = -20;

/**
 * Splits a text into the likeliest sequence of pieces (unigram model: Kudo 2018, "Subword Regularization").
 * Runs of unknown letters become one token. Spaces are written as U+2581.
 */
export function createTokenizer(vocabulary: Vocabulary): Tokenize {
  const pieces = new Map<string, { id: number; score: number }>();
  let longest = 1;
  vocabulary.forEach(([piece, score], id) => {
    if (id < RESERVED) return;
    pieces.set(piece, { id, score });
    longest = Math.max(longest, Array.from(piece).length);
  });
  return (text) => {
    const letters = Array.from(`\u2581${text.normalize('NFKC').replaceAll(' ', '\u2581')}`);
    const scores = new Float64Array(letters.length + 1).fill(-Infinity);
    const from = new Int32Array(letters.length + 1);
    const ids = new Int32Array(letters.length + 1);
    scores[0] = 0;
    const offer = (at: number, end: number, score: number, id: number): void => {
      if (scores[at]! + score <= scores[end]!) return;
      scores[end] = scores[at]! + score;
      from[end] = at;
      ids[end] = id;
    };
    for (let at = 0; at < letters.length; at++) {
      let piece = '';
      for (let size = 1; size <= longest && at + size <= letters.length; size++) {
        piece += letters[at + size - 1]!;
        const known = pieces.get(piece);
        if (known) offer(at, at + size, known.score, known.id);
      }
      offer(at, at + 1, UNKNOWN_SCORE, UNKNOWN);
    }
    return walkBack(ids, from);
  };
}

function walkBack(ids: Int32Array, from: Int32Array): number[] {
  const tokens: number[] = [];
  for (let end = ids.length - 1; end > 0; end = from[end]!)
    if (ids[end] !== UNKNOWN || tokens.at(-1) !== UNKNOWN) tokens.push(ids[end]!);
  return tokens.toReversed();
}
