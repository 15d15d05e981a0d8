// npm run eval:others -- FOLDER [--seeds 4] [--letters]: lets new texts come into seeded inboxes of each labelled set
// of the folder and prints whom the popup names as others who said the same, and how rightly. Letters: most texts,
// old and new, get what mails and forms put around them.
import { parseArgs } from 'node:util';
import { drawArrivals } from './eval/arrivals';
import { readSets } from './eval/labelled-sets';
import { asLetters } from './eval/letters';
import { nameOthers, othersTally } from './eval/others';
import { recipesOf, type Recipe } from './eval/seeded';
import type { Line } from './eval/inbox';

const SIZES = [150, 400, 1000];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '4' },
    letters: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Name a folder of labelled sets: npm run eval:others -- FOLDER');

const { sets, outOfScope } = readSets(folder);
const tallies: [string, Record<string, number>][] = [];
for (const [set, lines] of sets) {
  const named = await Promise.all(
    recipesOf(set, Number(values.seeds), SIZES).map((recipe) =>
      nameOthers(drawInboxOf(lines, recipe)),
    ),
  );
  tallies.push([set, othersTally(named.flat())]);
}
console.table(Object.fromEntries(tallies));

function drawInboxOf(lines: readonly Line[], recipe: Recipe) {
  const drawn = drawArrivals(lines, recipe, outOfScope);
  if (!values.letters) return drawn;
  const framed = asLetters([...drawn.stored, ...drawn.fresh], Object.values(recipe).join('-'));
  const { length } = drawn.stored;
  return { ...drawn, stored: framed.slice(0, length), fresh: framed.slice(length) };
}
