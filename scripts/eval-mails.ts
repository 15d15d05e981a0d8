import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { trimReply } from '@/lib/capture/reply';
import { wordsOf } from '@/lib/capture/article-words';
import { trimReplyElement } from '@/lib/capture/reply-dom';
import { plainPartOf } from './eval-mails/mail-part';

// How often a reply is trimmed to what its writer wrote, beside npm's libraries in the same run:
//   npm run eval:mails -- FOLDER [--json]
// FOLDER is a tree of mails, known by its parts: discourse (emails/ and trimmed/), talon (standard_replies/
// and html_replies/), planer (*.html) and crisp (fixtures/*.txt). The last two come without the expected text
// and count only for "never empty". Right means equal but for spaces. Where the expected text itself is
// empty, giving back the whole mail is right: a clip is never empty.

interface Mail {
  file: string;
  set: string;
  text: string;
  isHtml: boolean;
  expected?: string;
}
interface Score {
  mails: number;
  right: number;
  empty: number;
}

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!folder) {
  console.error('Name a folder of mails: npm run eval:mails -- FOLDER [--json]');
  process.exit(2);
}

/** What talon's own tests expect of each of its replies that has no file beside it. */
const TALON_PLAIN = 'Hello';
const TALON_HTML = 'Hi. I am fine. Thanks, Alex';

const mails = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .toSorted()
  .flatMap((file) => mailOf(join(folder, file)));
const require = createRequire(import.meta.url);
const misses: string[] = [];
const sets: Record<string, Score> = {};
for (const mail of mails) score((sets[mail.set] ??= aScore()), mail, ours(mail), misses);

const peers = Object.fromEntries(
  Object.entries(peerLibraries()).map(([name, trim]) => [name, scoreAll(trim)]),
);
const report = { ...scoreAll(ours), sets, peers };
if (process.argv.includes('--json')) console.log(JSON.stringify(report));
else print();

function mailOf(file: string): Mail[] {
  const folder = basename(dirname(file));
  const read = () => readFileSync(file, 'utf8');
  if (folder === 'emails' && file.endsWith('.txt')) {
    const expected = join(dirname(file), '..', 'trimmed', basename(file));
    if (existsSync(expected)) {
      return [plain(file, 'discourse', read(), readFileSync(expected, 'utf8'))];
    }
  }
  if (folder === 'standard_replies' && file.endsWith('.eml')) {
    const beside = file.replace(/\.eml$/, '_reply_text');
    const expected = existsSync(beside) ? readFileSync(beside, 'utf8') : TALON_PLAIN;
    return [plain(file, 'talon', plainPartOf(read()), expected)];
  }
  if (file.endsWith('.html')) {
    const isTalon = folder === 'html_replies';
    const mail = { file, set: isTalon ? 'talon-html' : 'html', text: read(), isHtml: true };
    return [isTalon ? { ...mail, expected: TALON_HTML } : mail];
  }
  return folder === 'fixtures' && file.endsWith('.txt') ? [plain(file, 'crisp', read())] : [];
}

function plain(file: string, set: string, text: string, expected?: string): Mail {
  return { file, set, text, isHtml: false, ...(expected !== undefined && { expected }) };
}

function ours({ text, isHtml }: Mail): string {
  return isHtml ? wordsOf(trimReplyElement(bodyOf(text))) : trimReply(text);
}

/** A library that throws on a mail has not trimmed it. */
function peerLibraries(): Record<string, (mail: Mail) => string> {
  const planer = require('planer');
  const { default: EmailReplyParser } = require('email-reply-parser');
  const parser = new EmailReplyParser();
  return {
    planer: ({ text, isHtml }) =>
      isHtml
        ? wordsOf(bodyOf(planer.extractFromHtml(text, new JSDOM().window.document)))
        : planer.extractFromPlain(text),
    'email-reply-parser': ({ text, isHtml }) =>
      parser.read(isHtml ? wordsOf(bodyOf(text)) : text).getVisibleText(),
  };
}

function bodyOf(html: string): Element {
  return new JSDOM(html).window.document.body;
}

function aScore(): Score {
  return { mails: 0, right: 0, empty: 0 };
}

function scoreAll(trim: (mail: Mail) => string): Score {
  const total = aScore();
  for (const mail of mails) {
    try {
      score(total, mail, trim(mail), []);
    } catch {
      score(total, mail, '', []);
    }
  }
  return total;
}

/** `mails` counts those with an expected text, `empty` counts over all. */
function score(into: Score, mail: Mail, reply: string, misses: string[]): void {
  if (!/[\p{L}\p{N}]/u.test(reply)) into.empty += 1;
  if (mail.expected === undefined) return;
  into.mails += 1;
  const expected = normal(mail.expected) || normal(mail.text);
  if (normal(reply) === expected) into.right += 1;
  else misses.push(`${mail.file}\n--- expected\n${mail.expected}\n--- trimmed\n${reply}\n`);
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function line(name: string, { mails, right, empty }: Score): void {
  console.log(`${name.padEnd(20)} ${right}/${mails} right, ${empty} empty`);
}

function print(): void {
  console.log(misses.join('\n'));
  for (const [name, result] of Object.entries(sets)) line(name, result);
  line('all', report);
  for (const [name, result] of Object.entries(peers)) line(name, result);
}
