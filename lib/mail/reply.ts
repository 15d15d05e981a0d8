import { kindsOf, type LineKind } from './reply-lines';

/** Fewer lines than this below a quote are a signature, more are an answer written into the mail. */
const FEWEST_ANSWER_LINES = 7;

/** The lines of a mail that are still kept, and their kinds: one letter a line, matched by patterns. */
interface Mail {
  at: number[];
  kinds: string;
}

/**
 * What the writer of a mail wrote: without the quoted history, without the signature below a delimiter and
 * without "sent from my phone". Never empty: a mail that is all history comes back whole.
 */
export function trimReply(text: string): string {
  const whole = text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ');
  const lines = withoutPgp(whole).split('\n');
  const kept = keptLines(lines).map((at) => lines[at]);
  return stripped(kept.length ? kept.join('\n') : whole);
}

/**
 * The indices of the lines that the writer wrote; none when all of them are history.
 *
 * The order of the steps is that of discourse/email_reply_trimmer (MIT), which has seen many mails.
 */
export function keptLines(lines: readonly string[]): number[] {
  const mail = { at: lines.map((_, at) => at), kinds: kindsOf(lines).join('') };
  const { at } = STEPS.reduce((rest, step) => step(rest), mail);
  return at.some((index) => /[\p{L}\p{N}]/u.test(lines[index] ?? '')) ? at : [];
}

// Patterns over the kinds stay linear: no repeated group, and repeats that overlap are bounded.
const STEPS: ((mail: Mail) => Mail)[] = [
  (mail) => slice(mail, 0, mail.kinds.indexOf('d')),
  (mail) => without(mail, 's'),
  (mail) => slice(mail, /^b[^t]+(?=t[et]*$)/.exec(mail.kinds)?.[0].length ?? 0),
  cutAtHistory,
  (mail) => upToText(mail, /te*b[^q]*$/.exec(mail.kinds)),
  (mail) => without(mail, 'b'),
  foldHeaders,
  (mail) => upToText(mail, /t[eq]*h{3,}/.exec(mail.kinds)),
  (mail) => (/h{2,}/.test(mail.kinds) ? without(mail, 'h') : mail),
  (mail) => slice(mail, 0, /t[eq]*$/.test(mail.kinds) ? mail.kinds.lastIndexOf('t') + 1 : -1),
];

/** An embedded mail with its quote, and below it at most a signature: all of it goes. */
function cutAtHistory(mail: Mail): Mail {
  const match = /te*b[eqbh]*([te]*)$/.exec(mail.kinds);
  const below = match?.[1]?.replaceAll('e', '').length ?? 0;
  return below < FEWEST_ANSWER_LINES ? upToText(mail, match) : mail;
}

/** A header's value may go on in the next line. */
function foldHeaders(mail: Mail): Mail {
  const kinds = mail.kinds.replace(/h[hte]{0,20}h(?=e)/, (headers) => 'h'.repeat(headers.length));
  return { ...mail, kinds };
}

/** `match` begins at the last line that stays. */
const upToText = (mail: Mail, match: RegExpExecArray | null): Mail =>
  match ? slice(mail, 0, match.index + 1) : mail;

/** Lines `start` to `end`; an `end` that was not found (-1) cuts nothing. */
function slice(mail: Mail, start: number, end = mail.at.length): Mail {
  const to = end < 0 ? mail.at.length : end;
  return { at: mail.at.slice(start, to), kinds: mail.kinds.slice(start, to) };
}

function without(mail: Mail, kind: LineKind): Mail {
  const at = mail.at.filter((_, index) => mail.kinds[index] !== kind);
  return { at, kinds: mail.kinds.replaceAll(kind, '') };
}

/** A signed mail wraps the words in armour. */
const withoutPgp = (text: string): string =>
  text
    .replace(/^-----BEGIN PGP SIGNED MESSAGE-----\n(?:Hash:.*\n)*/m, '')
    .replace(/^-----BEGIN PGP SIGNATURE-----[^]*/m, '');

/** Keeps the indent of the first line: it may be code. */
const stripped = (text: string): string => text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
