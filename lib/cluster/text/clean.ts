import { bodyOf } from '@/lib/mail/body';
import { isFormula } from '@/lib/mail/formulas';
import { HELLO } from '@/lib/mail/greeting';

/**
 * Takes out of a text what says nothing about its problem: addresses, handles, numbers, greetings,
 * sign-offs and self-introductions. Only the engine reads the result; people see the original.
 */
export function cleanText(text: string): string {
  let clean = bodyOf(text.normalize('NFKC'));
  for (const [pattern, replacement] of RULES) clean = clean.replace(pattern, replacement);
  return clean
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ +([.,?!])/g, '$1')
    .trim();
}

/** Splits at sentence ends of any script; what letters have whatever they are about is left out. */
export function sentencesOf(text: string): string[] {
  const sentences = text
    .split(/(?<=[.?!;…])\s+|(?<=[。！？؟।])|\n+|\s[-–—]\s/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
  const telling = sentences.filter((sentence) => !isFormula(sentence));
  return telling.length > 0 ? telling : sentences;
}

const SPOKEN_DIGIT = 'zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|double|dash|dot';
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Sr|Sra|M|Mme)\.?\s+)?`;
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}`;
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
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^\s*>.*$/gm, ' '],
  [/https?:\/\/\S+|www\.\S+/g, ' '],
  [/\S+@\S+\.\S+/g, ' '],
  [/@\w+/g, ' '],
  [new RegExp(String.raw`\b(?:${INTRODUCTION})\s+${TITLE}${NAME}`, 'gu'), ' '],
  [/\bmy name(?: is|'s) \w+( \w+)?(?=[ .,]|$)/gi, ' '],
  [
    new RegExp(
      String.raw`^[^\S\n]*(?:${HELLO})(?:[^\S\n]+(?:there|all|both|support|service|customer|team|everyone|zusammen|sir|madam|or|${NAME}))*[^\S\n]*[,.!:]`,
      'gimu',
    ),
    ' ',
  ],
  [new RegExp(String.raw`\b(?:(?:${SPOKEN_DIGIT})\b[ ,-]*){3,}`, 'gi'), ' '],
  // Keys and hashes; addresses of machines and accounts.
  [/(?<![\p{L}\d])(?=(?:\S*\d){3})(?=\S*\p{L})[\p{L}\d_]{16,}/gu, ' '],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, ' '],
  [/\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,3})?\b/g, ' '],
  // Telephone, card and record numbers, whole or masked. Amounts stay: "5,000 rows".
  [/[#+]?\(?\b(?:0\d{2,4}\/)?[\dxX*](?:[\dxX*]|[-\s()](?=[\dxX*(])){5,}\b/g, ' '],
  [/#?\b[A-Z]{0,3}-?\d{6,}\w*\b/g, ' '],
];
