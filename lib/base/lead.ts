/** A shorter text is read from its start. */
const LONG = 120;

/** Where in a long text the first of the sentences begins that say most of `words`: what stands before is a preamble. */
export function leadIn(text: string, words: readonly string[]): number {
  if (text.length < LONG) return 0;
  const wanted = words.map((word) => word.toLowerCase());
  let [at, most] = [0, 0];
  for (const { segment, index } of new Intl.Segmenter(undefined, {
    granularity: 'sentence',
  }).segment(text)) {
    const said = segment.toLowerCase();
    const count = wanted.filter((word) => said.includes(word)).length;
    if (count > most) [at, most] = [index, count];
  }
  return at;
}
