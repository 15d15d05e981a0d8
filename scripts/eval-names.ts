// npm run eval:names -- FILE … [--draw SEED] [--most 10] [--lexical] [--json] [--beside EARLIER.json]: the names of the
// largest groups with what their members say, for people to judge. A FILE is an inbox of {"text": …} lines, or
// sample data (.json); of a labelled set --draw takes an inbox of 200. --beside prints the names of an earlier
// --json next to the present ones, without telling which is which before the end.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSamples, samplesToInsights } from '@/lib/exchange/samples';
import type { Insight } from '@/lib/domain/insight';
import { loadEncoder, loadKernel } from './encoder/load';
import { insightOf, readLines } from './eval/inbox';
import { besides, NamedGroups, namedGroups, page } from './eval/names';
import { runInsights } from './eval/run';
import { drawInbox } from './eval/seeded';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    draw: { type: 'string' },
    most: { type: 'string', default: '10' },
    lexical: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    beside: { type: 'string' },
  },
});
if (positionals.length === 0)
  throw new Error('Name one file or more: npm run eval:names -- FILE.jsonl [--draw 0] [--json]');

const pathOf = (file: string): string => resolve(process.env['INIT_CWD'] ?? '.', file);
const reader = values.lexical ? undefined : { encoder: loadEncoder(), kernel: loadKernel() };
const groups = positionals.flatMap((file) => {
  const insights = insightsIn(pathOf(file));
  const { grouping } = runInsights(insights, reader);
  return namedGroups(basename(file), insights, grouping).slice(0, Number(values.most));
});
if (values.json) console.log(JSON.stringify(groups));
else if (values.beside === undefined) console.log(groups.map(page).join('\n'));
else console.log(besides(groups, earlierIn(pathOf(values.beside))));

function insightsIn(file: string): Insight[] {
  if (file.endsWith('.json'))
    return samplesToInsights(parseSamples(JSON.parse(readFileSync(file, 'utf8'))), Date.now());
  const lines = readLines(file);
  const recipe = { set: basename(file, '.jsonl'), problems: 25, insights: 200, noise: 0.15 };
  const drawn =
    values.draw === undefined
      ? lines
      : drawInbox(lines, { ...recipe, seed: Number(values.draw) }, []);
  return drawn.map(insightOf);
}

function earlierIn(file: string): NamedGroups {
  return NamedGroups.parse(JSON.parse(readFileSync(file, 'utf8')));
}
