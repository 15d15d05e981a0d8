// npm run eval:filing -- FOLDER [--seeds 4] [--lexical] [--encoder FOLDER]: lets new insights come into seeded inboxes
// of each labelled set of the folder, and prints how sure of their problem the engine was, and how rightly; and how
// often one of the five most similar is of the same problem.
import { parseArgs } from 'node:util';
import { BUILT, loadEncoder } from './encoder/load';
import { drawArrivals } from './eval/arrivals';
import { fileArrivals, tallyOf } from './eval/filing';
import { readSets } from './eval/labelled-sets';
import { recipesOf } from './eval/seeded';

/** With fewer there is next to nothing to be like. */
const SIZES = [200, 1000];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '4' },
    lexical: { type: 'boolean', default: false },
    encoder: { type: 'string', default: BUILT },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Name a folder of labelled sets: npm run eval:filing -- FOLDER');

const { sets, outOfScope } = readSets(folder);

const encoder = values.lexical ? undefined : loadEncoder(values.encoder);
const tallies = [...sets].map(([set, lines]) => {
  const filed = recipesOf(set, Number(values.seeds), SIZES).flatMap((recipe) =>
    fileArrivals(drawArrivals(lines, recipe, outOfScope), encoder),
  );
  return [set, tallyOf(filed)] as const;
});
console.table(Object.fromEntries(tallies));
