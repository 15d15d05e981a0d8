import { isFormula } from './formulas';

/** What closes a letter, by language. Data: a new language is a new line. */
const GOODBYE = [
  '(?:best|kind|warm|many) (?:regards|wishes)|(?:all the )?best|regards|cheers|sincerely|yours (?:truly|sincerely|faithfully)',
  'many thanks|thanks(?: in advance| again)?|thank you(?: in advance)?',
  'mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|liebe|beste|schöne) grüße|vielen dank|danke(?: im voraus)?|mfg|lg|vg',
  '(?:bien )?cordialement|bien à vous|merci(?: d.avance)?|salutations',
  'saludos(?: cordiales)?|un (?:cordial )?saludo|atentamente|gracias',
  'atenciosamente|obrigad[oa]|cumprimentos|com os melhores cumprimentos|abraços?',
  'cordiali saluti|distinti saluti|saluti|grazie',
  'met vriendelijke groet(?:en)?|(?:hartelijke )?groet(?:en|jes)?|bedankt',
  'med vänliga hälsningar|(?:vänliga )?hälsningar|mvh|tack',
].join('|');

const closing = new RegExp(String.raw`^\s*(?:${GOODBYE})[ ,.!–-]*$`, 'iu');

const MOST_LINES = 10;
const LONGEST_LINE = 60;
/** "Alder & Pine Ltd." is none. */
const SENTENCE = /(?:\S+\s+){4,}\S+[.?!…]\s*$/u;

/** A text without its closing line and what stands below: a name, a role, a company, small print. */
export function withoutSignature(text: string): string {
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => closing.test(line));
  const below = lines.slice(at + 1).filter((line) => line.trim() && !isFormula(line));
  const isCard = below.every((line) => line.length <= LONGEST_LINE && !SENTENCE.test(line));
  return at > 0 && isCard && below.length <= MOST_LINES ? lines.slice(0, at).join('\n') : text;
}
