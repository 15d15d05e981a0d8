/** Share of the members from which two words side by side are common. */
const COMMON = 0.2;
/** What a statement loses whose words nobody else puts side by side. */
const MOST = 0.75;
/** Members from which that counts in full: few put the same thing in the same words. */
const MANY = 20;

/**
 * What is left of each statement's worth, by how much of it is put as others put it: its pairs of neighbouring
 * words, small ones included, in the statements of other members (cf. the edges of a word graph, Filippova 2010,
 * "Multi-Sentence Compression"). `said` are the statements of each member. Where nobody echoes anybody, as in
 * long mails, it says little and counts little.
 */
export function echoesOf(said: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const pairs = new Map(said.flat().map((text) => [text, pairsOf(text)]));
  const counts = new Map<string, number>();
  for (const texts of said)
    for (const pair of new Set(texts.flatMap((text) => pairs.get(text)!)))
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const common = Math.max(1, COMMON * said.length - 1);
  const shareOf = (pair: string): number => Math.min(1, (counts.get(pair)! - 1) / common);
  const echoes = new Map([...pairs].map(([text, of]) => [text, echo(of.map(shareOf))]));
  const loudest = [...echoes.values()].reduce((most, one) => Math.max(most, one), 0);
  const weight = MOST * loudest * Math.min(1, said.length / MANY);
  return new Map([...echoes].map(([text, one]) => [text, 1 - weight * (1 - one)]));
}

/** The mean of the shares, less for few, drawn to the least of them: one odd word makes an anecdote. */
function echo(shares: readonly number[]): number {
  const sum = shares.reduce((all, share) => all + share, 0);
  return (sum / (shares.length + 1) + Math.min(1, ...shares) / 2) / 1.5;
}

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;

function pairsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}
