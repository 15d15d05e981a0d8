import { isFormula } from '@/lib/mail/formulas';
import { HELLO } from '@/lib/mail/greeting';
import { saidIn } from '@/lib/mail/said';

/**
 * Takes out of a text what says nothing about its problem: addresses, handles, numbers, greetings,
 * sign-offs and self-introductions. Only the engine reads the result; people see the original.
 */
export function cleanText(text: string): string {
  let clean = saidIn(text.normalize('NFKC'));
  for (const [pattern, replacement] of RULES) clean = clean.replace(pattern, replacement);
  return clean
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ +([.,?!])/g, '$1')
    .trim();
}

/** Sentence ends of any script, lines, dashes, brackets and emoji. */
const BREAK =
  /(?<=[.?!;…])\s+|(?<=[。！？؟।])|\n+|\s[-–—]\s|\s(?=\()|(?<=\))\s|\s?\p{Emoji_Presentation}\ufe0f?\s?/u;

/** Splits at sentence ends of any script; what letters have whatever they are about is left out. */
export function sentencesOf(text: string): string[] {
  const sentences = text
    .split(BREAK)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
  const telling = sentences.filter((sentence) => !isFormula(sentence));
  return telling.length > 0 ? telling : sentences;
}

const SPOKEN_DIGIT = 'zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|double|dash|dot';
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Sr|Sra|M|Mme)\.?\s+)?`;
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:[^\S\n]+\p{Lu}[\p{L}'’-]+){0,2}`;
const INTRODUCTION = [
  String.raw`[Mm]y (?:full |first |last )?name(?: is|['’]s)`,
  '[Nn]ame is',
  '[Tt]his is',
  '[Ii] am',
  String.raw`[Ii]['’]m`,
  String.raw`[Ii]t['’]s`,
  '[Mm]ein Name ist',
  '[Ii]ch (?:bin|heiße)',
  '[Hh]ier ist',
  String.raw`[Jj]e (?:suis|m['’]appelle)`,
  '[Mm]e llamo',
  '[Mm]i nombre es',
  '[Ss]oy',
  '[Mm]eu nome é',
  '[Mm]i chiamo',
  '[Mm]ijn naam is',
  '[Ii]k ben',
  '[Jj]ag heter',
].join('|');
/** With the flag for it, names would be any words. */
const eitherCase = (words: string): string =>
  words.replace(/(?<![\p{L}[])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

const WHOM =
  'there|all|both|guys|folks|everybody|support|service|customer|care|team|everyone|zusammen|sir|madam|or|and|miss|damen|herren|und|tous|toutes|messieurs|madame|monsieur|equipo|señores|tutti|allemaal|alla';
/** Who is greeted in small letters, up to a stop: "hi it's ana,". */
const SMALL = String.raw`(?:[^\S\n]+[\p{L}'’-]+)`;
/** At the end of a line a comma may be missing. Word by word: a repeat within a repeat would take for ever. */
const GREETING = new RegExp(
  String.raw`^[^\S\n]*(?:${eitherCase(HELLO)})(?:[^\S\n/]+(?:(?:${eitherCase(WHOM)})(?!\p{L})|\p{Lu}[\p{L}'’-]+))*(?:${SMALL}{0,3}[^\S\n]*[,.!:]|${SMALL}?[^\S\n]*(?=\n))`,
  'gmu',
);
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^\s*>.*$/gm, ' '],
  [/https?:\/\/\S+|www\.\S+/g, ' '],
  [/\S{1,99}@\S{1,255}\.\S+/g, ' '],
  [/@\w+/g, ' '],
  [new RegExp(String.raw`\b(?:${INTRODUCTION})\s+${TITLE}${NAME}`, 'gu'), ' '],
  [/\bmy name(?: is|'s) \w+( \w+)?(?=[ .,]|$)/gi, ' '],
  [GREETING, ' '],
  [new RegExp(String.raw`\b(?:(?:${SPOKEN_DIGIT})\b[ ,-]*){3,}`, 'gi'), ' '],
  // Keys and hashes, which scripts without spaces look like; addresses of machines and accounts.
  [/(?<![\p{L}\d])(?=(?:\S*\d){3})(?=\S*\p{sc=Latin})[\p{sc=Latin}\d_]{16,}/gu, ' '],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, ' '],
  [/\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,3})?\b/g, ' '],
  // Telephone, card and record numbers, whole or masked. Amounts stay: "5,000 rows".
  [/[#+]?\(?\b(?:0\d{2,4}\/)?[\dxX*](?:[\dxX*]|[-\s()](?=[\dxX*(])){5,}\b/g, ' '],
  [/#?\b[A-Z]{0,3}-?\d{6,}\w*\b/g, ' '],
];
