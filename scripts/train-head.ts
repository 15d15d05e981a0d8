// npm run train:head -- FOLDER [--sets NAME,NAME] [--to FILE]: trains the encoder's head on labelled sets
// (FOLDER/NAME.jsonl, lines of text and label). Sources and licences: docs/decisions/0031.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { encodable } from '@/lib/cluster/text/encodable';
import { VECTOR_SIZE } from '@/lib/cluster/encoder/encoder';
import { WIDTH } from '@/lib/cluster/encoder/machine';
import { writeHead } from './encoder/head-file';
import { trainHead } from './encoder/head';
import { loadEncoder } from './encoder/load';
import { readLines } from './eval/inbox';
import { random, shuffled } from './eval/random';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sets: { type: 'string', default: 'banking77,clinc150,hwu64' },
    to: { type: 'string', default: 'lib/cluster/encoder/head.bin' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Name the folder of labelled sets: npm run train:head -- FOLDER');

/** Texts read of each label: more change nothing. */
const OF_EACH = 60;
const encoder = loadEncoder();

const sets = values.sets.split(',').map((set) => {
  const lines = readLines(join(resolve(process.env['INIT_CWD'] ?? '.', folder), `${set}.jsonl`));
  const byLabel = Map.groupBy(lines, ({ label = '' }) => label);
  return [...byLabel.values()]
    .filter((all) => all.length > 2)
    .map((all) => {
      const drawn = shuffled(all, random(set)).slice(0, OF_EACH);
      const texts = encodable(drawn.map(({ text }) => text));
      return encoder.features(texts.filter((text) => text !== undefined));
    })
    .filter((vectors) => vectors.length > 2);
});
const { matrix, bias } = trainHead(sets, WIDTH, VECTOR_SIZE);
writeHead(values.to, matrix, bias);
console.log(
  `${values.to}: trained on ${sets.flat(2).length} texts of ${sets.flat().length} labels.`,
);
