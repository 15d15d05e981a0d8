/** What opens a letter, by language. Data: a new language is a new line. */
export const HELLO = [
  'hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings',
  'hallo|guten (?:tag|morgen|abend)|sehr geehrte[rns]?|liebe[rs]?|moin|servus',
  'bonjour|bonsoir|salut|cher|chère|hola|buenos días|buenas (?:tardes|noches)|estimad[oa]s?',
  'olá|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?|ciao|buongiorno|buonasera|salve|gentile',
  'goedemorgen|goedemiddag|goedenavond|beste|geachte|hej|hallå|god (?:morgon|kväll|dag)',
].join('|');

/** Or what stands in the place of a name. */
const WORD = String.raw`[^\S\n]+[\p{L}\d.'’\[\]-]+`;

/** A line of its own, with whom it greets, before there is more. */
const GREETING = new RegExp(
  String.raw`^\s*(?:${HELLO})(?:(?:${WORD}){0,5}[^\S\n]*[,!:]|(?:${WORD}){0,2})[^\S\n]*\n\s*(?=\S)`,
  'iu',
);
const JAPANESE = /^\s*(?:いつも)?お世話になって(?:おります|います)。?\s*\n\s*(?=\S)/u;

export const withoutGreeting = (text: string): string =>
  text.replace(GREETING, '').replace(JAPANESE, '');
