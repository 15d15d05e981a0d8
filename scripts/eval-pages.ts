import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mean } from '@/lib/base/mean';
import { compareFacts } from './eval-pages/facts';
import { compareText, READERS } from './eval-pages/main-text';
import { FIELDS, openPage } from './eval-pages/saved-page';

// How well we read real saved pages, beside Readability and defuddle in the same run:
//   npm run eval:pages -- FOLDER [--json]
// FOLDER holds one folder a page: source.html, expected-metadata.json, expected.html. A field counts only
// where the expected file has one. Titles agree when equal but for spaces; times when they are the same
// instant, a time without a zone being read as UTC; bylines without their "By" (in any of seven languages) and when ours names the
// expected person among others. An expected byline that is a date is no byline and not counted; `strict`
// counts those too and wants the whole line equal.

type Count = { agree: number; of: number };

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isJson = process.argv.includes('--json');
if (!folder) {
  console.error('Name a folder of saved pages: npm run eval:pages -- FOLDER [--json]');
  process.exit(2);
}

const fields = recordOf(FIELDS, () => ({ ...aCount(), strict: aCount() }));
const f1 = recordOf(READERS, (): number[] => []);
const misses: string[] = [];

const folders = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('source.html'))
  .map((file) => join(folder, file, '..'))
  .toSorted();

for (const page of folders.map(openPage)) {
  for (const { field, isSame, isEqual, counts, miss } of compareFacts(page)) {
    count(fields[field].strict, isEqual);
    if (counts) count(fields[field], isSame);
    if (counts && !isSame) misses.push(miss);
  }
  const scores = await compareText(page);
  if (!scores) continue;
  for (const reader of READERS) f1[reader].push(scores[reader]);
  if (scores.ours < 0.95) misses.push(`${page.name} main text F1 ${scores.ours.toFixed(3)}`);
}

const report = {
  pages: folders.length,
  fields,
  mainText: {
    meanF1: mean(f1.ours),
    readability: mean(f1.readability),
    defuddle: mean(f1.defuddle),
  },
};

if (isJson) console.log(JSON.stringify(report));
else print();

function recordOf<K extends string, V>(keys: readonly K[], make: () => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make()])) as Record<K, V>;
}

function aCount(): Count {
  return { agree: 0, of: 0 };
}

function count(into: Count, isAgreed: boolean): void {
  into.of += 1;
  if (isAgreed) into.agree += 1;
}

function print(): void {
  console.log(misses.join('\n'));
  console.log(`\n${report.pages} pages`);
  for (const field of FIELDS) {
    const { agree, of, strict } = fields[field];
    const share = ((100 * agree) / (of || 1)).toFixed(1);
    console.log(
      `${field.padEnd(14)} ${agree}/${of} (${share} %), strictly ${strict.agree}/${strict.of}`,
    );
  }
  const { meanF1, readability, defuddle } = report.mainText;
  console.log(
    `main text F1   ${meanF1.toFixed(3)} (Readability ${readability.toFixed(3)}, defuddle ${defuddle.toFixed(3)})`,
  );
}
