// What changes on a page each time it is opened and tells nothing: data, so that a language is a line.

const MONTHS =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic|fev|set|out|dez|gen|mag|giu|lug|ott|mrt|maj|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru';
const UNITS =
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tagen?|wochen?|monaten?|jahren?|secondes?|heures?|jours?|semaines?|mois|ans?|segundos?|minutos?|horas?|días?|dias?|semanas?|meses|años?';
const COUNTED =
  'reviews?|ratings?|views?|likes?|comments?|replies|shares?|followers?|downloads?|installs?|stars?|votes?|upvotes?|people (?:are )?(?:viewing|online)|users? online|online|members?|subscribers?|bewertungen|kommentare|aufrufe|avis|commentaires|reseñas|opiniones|comentários|avaliações|recensioni|beoordelingen';

const NUMBER = '\\d[\\d.,\\u00a0]{0,12}[kKmM]?';
const MASKS: readonly string[] = [
  '\\d{4}-\\d{1,2}-\\d{1,2}(?:T[\\d:.]{4,15}(?:Z|[+-]\\d\\d:?\\d\\d)?)?', // 2026-03-02, with or without a time
  '\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d', // 02.03.2026
  `(?:${MONTHS})[\\p{L}]{0,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,?(?: \\d{4})?`, // March 2, 2026
  `\\d{1,2}\\.?(?: de)? (?:${MONTHS})[\\p{L}]{0,8}\\.?(?:(?: de)? \\d{4})?`, // 2. März 2026
  '\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?', // 4:58 PM
  `(?:about |vor |il y a |hace |há )?(?:an?|${NUMBER}) (?:${UNITS})(?: ago| önce)?`, // 3 days ago
  '(?:©|\\(c\\)|copyright) ?(?:19|20)\\d\\d(?: ?[-–] ?(?:19|20)\\d\\d)?',
  `${NUMBER} (?:${COUNTED})`, // 1,234 reviews
  `(?:${COUNTED}):? ?\\(?${NUMBER}\\)?`, // Reviews (1,234)
];
const NOISE = new RegExp(`(?<![\\p{L}\\d])(?:${MASKS.join('|')})(?![\\p{L}\\d])`, 'giu');

const COOKIE = /\bcookies?\b|\bconsent\b|\bGDPR\b|einwilligung|クッキー/iu;
const CHOICE =
  /accept|agree|reject|decline|manage|preferences|settings|we use|continue|akzept|ablehnen|einstellungen|wir verwenden|accepter|refuser|aceptar|rechazar|aceitar|accetta|accepteren|akceptuj|同意/iu;
const LONGEST_BANNER = 600;

/** A line of a cookie banner. A page that writes about cookies at length keeps its text. */
export const isCookieBanner = (line: string): boolean =>
  line.length < LONGEST_BANNER && COOKIE.test(line) && CHOICE.test(line);

/** Pieces of a line: words, what stands between them, and each date or counter as one piece. */
export function piecesOf(line: string): { text: string; key: string }[] {
  const pieces: { text: string; key: string }[] = [];
  let done = 0;
  const words = (text: string) => {
    for (const word of text.match(/[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s]/gu) ??
      []) {
      pieces.push({ text: word, key: word.trim() ? word : ' ' });
    }
  };
  for (const { 0: noise, index } of line.matchAll(NOISE)) {
    words(line.slice(done, index));
    pieces.push({ text: noise, key: '\u0000' });
    done = index + noise.length;
  }
  words(line.slice(done));
  return pieces;
}

/** The same for two lines that differ in dates and counters alone. */
export const lineKey = (line: string): string =>
  piecesOf(line)
    .map(({ key }) => key)
    .join('');
