import { candidatesOf, type Measure, type Saying } from './candidates';
import { casingOf } from './casing';
import { echoesOf } from './echo';

/** How much a statement gains when everybody makes it. */
const VOTES = 1.5;
/** How much the name that a group had may fall behind: people know the problem by it. */
const KEPT = 1.3;

/**
 * Of all clauses that members said, the one that says most of the group in the fewest words, as a statement:
 * about what sets the group apart, of words that others use too, of three to nine words, a complaint about
 * a thing rather than a story about a person. What several say in other words counts for all of them,
 * and of those words the ones that most of them would use.
 */
export function nameOf(sayings: readonly Saying[], measure: Measure, before?: string): string {
  const said = sayings.map((saying) => candidatesOf(saying, measure));
  const votes = new Map<string, number>();
  for (const candidates of said)
    for (const about of new Set(candidates.map((candidate) => candidate.about)))
      votes.set(about, (votes.get(about) ?? 0) + 1);
  const echoes = echoesOf(said.map((candidates) => candidates.map(({ text }) => text)));
  const texts = sayings.filter(({ isTitle }) => !isTitle);
  const cased = casingOf(texts.flatMap(({ reading }) => reading.sentences));
  let name = '';
  let most = -1;
  for (const { text, score, about } of said.flat()) {
    const voted = 1 + (VOTES * (votes.get(about)! - 1)) / sayings.length;
    const shared = score * echoes.get(text)! * voted;
    const worth = before !== undefined && cased(text) === before ? KEPT * shared : shared;
    if (worth > most) [name, most] = [text, worth];
  }
  return cased(name);
}
