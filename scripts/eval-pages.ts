import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '@/lib/capture/article';
import { readMetadata } from '@/lib/capture/metadata';
import { tokenF1 } from './eval-pages/token-f1';

// How well we read real saved pages, beside Readability and defuddle in the same run:
//   npm run eval:pages -- FOLDER [--json]
// FOLDER holds one folder a page: source.html, expected-metadata.json, expected.html. A field counts only
// where the expected file has one. Titles agree when equal but for spaces; times when they are the same
// instant, a time without a zone being read as UTC; bylines without their "By" (in any of seven languages) and when ours names the
// expected person among others. An expected byline that is a date is no byline and not counted; `strict`
// counts those too and wants the whole line equal.

const FIELDS = ['title', 'byline', 'siteName', 'publishedTime'] as const;
type Field = (typeof FIELDS)[number];
type Count = { agree: number; of: number };
type Facts = Partial<Record<Field, string | null>>;

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isJson = process.argv.includes('--json');
if (!folder) {
  console.error('Name a folder of saved pages: npm run eval:pages -- FOLDER [--json]');
  process.exit(2);
}

const fields = Object.fromEntries(
  FIELDS.map((field) => [field, { agree: 0, of: 0, strict: { agree: 0, of: 0 } }]),
) as Record<Field, Count & { strict: Count }>;
const f1: Record<'ours' | 'readability' | 'defuddle', number[]> = {
  ours: [],
  readability: [],
  defuddle: [],
};
const misses: string[] = [];

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('source.html'))
  .map((file) => join(folder, file, '..'))
  .toSorted();

for (const page of pages) {
  const html = readFileSync(join(page, 'source.html'), 'utf8');
  compareFacts(page, html, expectedFacts(page));
  await compareText(page, html, expectedText(page));
}

const report = {
  pages: pages.length,
  fields,
  mainText: {
    meanF1: mean(f1.ours),
    readability: mean(f1.readability),
    defuddle: mean(f1.defuddle),
  },
};

if (isJson) console.log(JSON.stringify(report));
else print();

function compareFacts(page: string, html: string, expected: Facts): void {
  const read = readMetadata(documentOf(html));
  const ours: Facts = {
    title: read.title,
    byline: read.author ?? null,
    siteName: read.site ?? null,
    publishedTime: read.occurredAt ?? null,
  };
  for (const field of FIELDS) {
    if (!expected[field]) continue;
    const [theirs, own] = [normal(field, expected[field]), normal(field, ours[field])];
    count(fields[field].strict, theirs === own);
    if (field === 'byline' && isDate(theirs)) continue;
    const isSame = theirs === own || (field === 'byline' && isAmong(theirs, own));
    count(fields[field], isSame);
    if (!isSame)
      misses.push(
        `${page} ${field}\n  expected ${expected[field]}\n  read     ${ours[field] ?? '-'}`,
      );
  }
}

function count(into: Count, isAgreed: boolean): void {
  into.of += 1;
  if (isAgreed) into.agree += 1;
}

function isDate(line: string): boolean {
  return /\b(19|20)\d\d\b/.test(line) && /\d{1,2}:\d\d|updated|\d{1,2}, \d{4}/i.test(line);
}

function isAmong(person: string, people: string): boolean {
  return `, ${people}, `.includes(`, ${person}, `);
}

async function compareText(page: string, html: string, expected: string): Promise<void> {
  if (!expected) return;
  const ours = tokenF1(readArticle(documentOf(html))?.content.textContent ?? '', expected);
  f1.ours.push(ours);
  f1.readability.push(
    tokenF1(textOf(new Readability(documentOf(html)).parse()?.content ?? ''), expected),
  );
  f1.defuddle.push(tokenF1(textOf(await defuddled(html)), expected));
  if (ours < 0.95) misses.push(`${page} main text F1 ${ours.toFixed(3)}`);
}

async function defuddled(html: string): Promise<string> {
  try {
    return (await Defuddle(documentOf(html), 'http://fakehost/test/page.html', {})).content ?? '';
  } catch {
    return ''; // It gives up on some pages, which counts as having found no text.
  }
}

function normal(field: Field, text: string | null | undefined): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  if (field === 'byline') return line.replace(/^(by|von|par|por|di|door|av)[:\s]\s*/i, '');
  if (field !== 'publishedTime' || !line) return line;
  const bare = line.replace(' ', 'T').replace(/\.\d+/, '');
  const zoned = /T/.test(bare) && !/(Z|[+-]\d\d:?\d\d)$/.test(bare) ? `${bare}Z` : bare;
  return new Date(zoned).toISOString().replace(/\.\d+/, '');
}

function expectedFacts(page: string): Facts {
  return JSON.parse(readFileSync(join(page, 'expected-metadata.json'), 'utf8'));
}

function expectedText(page: string): string {
  return textOf(readFileSync(join(page, 'expected.html'), 'utf8'));
}

function textOf(html: string): string {
  return documentOf(html).body.textContent ?? '';
}

/** parse5 follows the HTML standard, so the tree is the browser's; nothing of the page runs or loads. */
function documentOf(html: string): Document {
  const virtualConsole = new VirtualConsole();
  return new JSDOM(html, { url: 'http://fakehost/test/page.html', virtualConsole }).window.document;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
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
