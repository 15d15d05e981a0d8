import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { plainPartOf } from './mail-part';

export interface Mail {
  file: string;
  set: string;
  text: string;
  isHtml: boolean;
  expected?: string;
}
/** What talon's own tests expect of each of its replies that has no file beside it. */
const TALON_PLAIN = 'Hello';
const TALON_HTML = 'Hi. I am fine. Thanks, Alex';

/** All mails of a tree, each known by the folder it is in. */
export const readMails = (folder: string): Mail[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .flatMap((file) => mailOf(join(folder, file)));

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
