// npm run eval:clusters -- FILE.jsonl … [--json]: groups each file, an inbox of {"text": …}, with the
// product's own engine. The labels, where there are any, are only compared with what came out.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEncoder, loadKernel } from './encoder/load';
import { answerOf, largestNames, rowOf } from './eval/clusters';
import { readLines } from './eval/inbox';
import { runEngine } from './eval/run';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
if (positionals.length === 0)
  throw new Error('Name one file or more: npm run eval:clusters -- FILE.jsonl [--json]');

const reader = { encoder: loadEncoder(), kernel: loadKernel() };
const answers = [];
for (const file of positionals) {
  const lines = readLines(resolve(process.env['INIT_CWD'] ?? '.', file));
  const run = runEngine(lines, reader);
  answers.push(answerOf(file, run));
  if (values.json) continue;
  console.table([rowOf(file, lines, run)]);
  console.log(`${largestNames(run.grouping).join('\n')}\n`);
}
if (values.json) console.log(JSON.stringify(answers));
