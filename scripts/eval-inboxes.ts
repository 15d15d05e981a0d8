// npm run eval:inboxes -- FOLDER [--seeds 4] [--lexical] [--encoder FOLDER] [--circumstances telling|random] [--letters]: draws seeded inboxes from each labelled
// set of the folder, runs the product's engine over them, and prints the means of the sets that the shipped
// settings were tuned on apart from those they were not; then, of texts that have nothing to do with each other, the
// share that ends in groups all the same. Circumstances: kinds, apps, companies and records are invented for the
// texts, weakly in step with their labels or at random. Letters: most texts get what mails and forms put around them.
import { parseArgs } from 'node:util';
import { mean } from '@/lib/base/mean';
import type { Insight } from '@/lib/domain/insight';
import { BUILT, loadEncoder, loadKernel } from './encoder/load';
import { round } from './eval/clusters';
import { withInventedCircumstances } from './eval/circumstances';
import { insightOf, labelsOf, type Line } from './eval/inbox';
import { asLetters } from './eval/letters';
import { readSets } from './eval/labelled-sets';
import { agreement, type Agreement } from './eval/metrics';
import { runEngine, runInsights } from './eval/run';
import { drawInbox, recipesOf } from './eval/seeded';
import { drawUnrelated } from './eval/unrelated';

/** Sets that settings were chosen on. Every other set is held out. */
const TUNED = new Set(['banking77', 'clinc150', 'hwu64']);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '4' },
    lexical: { type: 'boolean', default: false },
    encoder: { type: 'string', default: BUILT },
    circumstances: { type: 'string' },
    letters: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Name a folder of labelled sets: npm run eval:inboxes -- FOLDER');

const { sets, outOfScope } = readSets(folder);

const reader = values.lexical
  ? undefined
  : { encoder: loadEncoder(values.encoder), kernel: loadKernel(values.encoder) };
const means = new Map<string, Agreement>();
for (const [set, lines] of sets) {
  const measured = recipesOf(set, Number(values.seeds)).map((recipe) => {
    const seed = Object.values(recipe).join('-');
    const drawn = drawInbox(lines, recipe, outOfScope);
    const inbox = values.letters ? asLetters(drawn, seed) : drawn;
    const insights = insightsOf(inbox, seed);
    const { grouping } = runInsights(insights, reader);
    return agreement(
      inbox.map(({ label }) => label ?? ''),
      labelsOf(grouping, inbox.length),
    );
  });
  means.set(set, meanOf(measured));
}
console.table(Object.fromEntries([...means].map(([set, mean]) => [label(set), rounded(mean)])));
const split = Map.groupBy(means, ([set]) => (TUNED.has(set) ? 'tuned on' : 'held out'));
console.table(
  Object.fromEntries(
    [...split].map(([part, found]) => [part, rounded(meanOf(found.map(([, mean]) => mean)))]),
  ),
);
const unrelated = [12, 30, 100].flatMap((texts) => {
  // Three inboxes a seed: they are small.
  const inboxes = Array.from({ length: 3 * Number(values.seeds) }, (_, seed) =>
    drawUnrelated(sets.values(), texts, seed),
  );
  if (inboxes[0]?.length !== texts) return [];
  const alone = inboxes.map((inbox) => runEngine(inbox, reader).grouping.ungrouped.length);
  return [{ 'unrelated texts': texts, 'in groups': round(1 - mean(alone) / texts) }];
});
console.table(unrelated);

function insightsOf(inbox: readonly Line[], seed: string): Insight[] {
  const { circumstances } = values;
  return circumstances
    ? withInventedCircumstances(inbox, seed, circumstances === 'telling')
    : inbox.map(insightOf);
}

function label(set: string): string {
  return TUNED.has(set) ? `${set} (tuned on)` : set;
}

function meanOf(all: Agreement[]): Agreement {
  const keys = ['ari', 'v', 'b3', 'mean', 'aloneKept', 'orphaned'] as const;
  const means = keys.map((key) => [key, mean(all.map((one) => one[key]))]);
  return Object.fromEntries(means) as Agreement;
}

function rounded(one: Agreement): Record<string, number> {
  return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, round(value)]));
}
