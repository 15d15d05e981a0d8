import { readMails, type Mail } from './eval-mails/mail';
import { ours, peerLibraries } from './eval-mails/trimmers';

// How often a reply is trimmed to what its writer wrote, beside npm's libraries in the same run:
//   npm run eval:mails -- FOLDER [--json]
// FOLDER is a tree of mails, known by its parts: discourse (emails/ and trimmed/), talon (standard_replies/
// and html_replies/), planer (*.html) and crisp (fixtures/*.txt). The last two come without the expected text
// and count only for "never empty". Right means equal but for spaces. Where the expected text itself is
// empty, giving back the whole mail is right: a clip is never empty.

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

const mails = readMails(folder);
const misses: string[] = [];
const sets: Record<string, Score> = {};
for (const mail of mails) score((sets[mail.set] ??= aScore()), mail, ours(mail), misses);

const peers = Object.fromEntries(
  Object.entries(peerLibraries()).map(([name, trim]) => [name, scoreAll(trim)]),
);
const report = { ...scoreAll(ours), sets, peers };
if (process.argv.includes('--json')) console.log(JSON.stringify(report));
else print();

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
