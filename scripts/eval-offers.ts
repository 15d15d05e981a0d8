// npm run eval:offers -- FOLDER [--seeds 2] [--lexical]: splits labels of seeded inboxes of each labelled set of the
// folder into two problems, leaves lines without one and puts some into a wrong one, and prints how much of that the
// panel offers to mend, and how rightly: problems to merge, insights to add, members to take out.
import { parseArgs } from 'node:util';
import { loadEncoder, loadKernel } from './encoder/load';
import { readSets } from './eval/labelled-sets';
import { offerIn, offersTally } from './eval/offers';
import { recipesOf } from './eval/seeded';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '2' },
    lexical: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Name a folder of labelled sets: npm run eval:offers -- FOLDER');

const { sets, outOfScope } = readSets(folder);
const reader = values.lexical ? undefined : { encoder: loadEncoder(), kernel: loadKernel() };
const tallies = [...sets].map(([set, lines]) => {
  const offered = recipesOf(set, Number(values.seeds)).map((recipe) =>
    offerIn(lines, recipe, { outOfScope, reader }),
  );
  return [set, offersTally(offered)] as const;
});
console.table(Object.fromEntries(tallies));
