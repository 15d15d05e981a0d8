import { each, END } from './language';

/** A number that says no more than "many", whole or in thousands; 1999 and 2024 may be years. */
const LARGE = String.raw`(?!(?:19|20)\d\d(?!\d| ?k))(?:\d{1,3}(?:[.,' ]\d{3})+|\d{3,}|\d+ ?k)`;
/** Of any of the languages: times, prices, sizes and errors are a number of something else, or none. */
const MEASURE = [
  String.raw`[%€$£]|[kmgt]b|px|ms|[ap]m|[hs]|min\p{L}*|se[ckg]\p{L}*|h(?:ou)?rs?|hours?|heures?|horas?|or[ae]`,
  String.raw`stunden?|uu?r(?:en)?|uhr|timm\p{L}*|days?|jours?|d[ií]as?|giorn[oi]|tagen?|dag\p{L}*|weeks?|weken|woche\p{L}*`,
  String.raw`semanas?|semaines?|settiman[ae]|veckor|months?|mois|mes(?:es|i)?|monat\p{L}*|maand\p{L}*|månad\p{L}*`,
  String.raw`years?|ans?|années?|a[ñn]os?|ann[oi]|jahren?|jaar|jaren|euro\p{L}*|d[oó]l+ar\p{L}*|pounds?|pfund|cent\p{L}*`,
  String.raw`reais|kronor|francs?|franken|percent|pro[cz]ent|por|per|o'clock|errors?|erreurs?|errores|erros|errori|fehler\p{L}*|fouten`,
].join('|');
const ANY = String.raw`\d+(?:[.,]\d+)?`;

/** Each of `list`, in which # stands for a large number of something and ~ for any number. */
export const amount = (list: string): RegExp =>
  each(list.replaceAll('#', `${LARGE}(?! ?(?:${MEASURE})${END})(?= \\p{L})`).replaceAll('~', ANY));

/** How a language says how long something takes and how many there are; each a pattern without brackets. */
interface Amounts {
  /** Words before a number that it is not exact by, with their space. */
  about: string;
  /** Verbs of lasting, the times they last, and what to say in place of all but the verb. */
  lasts: string;
  times: string;
  long: string;
  /** Words before a time, or one of `measures`, that are left out with it. */
  after: string;
  measures: string;
  /** Letters that a plural ends in, in brackets where there are several. */
  plural: string;
  /** Many of something, # standing for how many, and what to say in its place. */
  many: readonly (readonly [pattern: string, words: string])[];
}

/** What a statement says more generally, where a number is one member's own. */
export function generalising({
  about,
  lasts,
  times,
  long,
  after,
  measures,
  plural,
  many,
}: Amounts): [RegExp, string][] {
  const some = `(?:${about})?~ ?`;
  return [
    [amount(`(?<=(?:${lasts}) )${some}(?:${times})`), long],
    ...many.map(([pattern, words]): [RegExp, string] => [
      amount(pattern.replace('#', `#(?= \\p{L}+${plural}\\b)`)),
      words,
    ]),
    [amount(` (?:${after}) ${some}(?:${times}|${measures})`), ''],
  ];
}
