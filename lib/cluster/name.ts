import type { Reading } from './terms';

const LONGEST = 80;

/** Openings that say nothing; taken off the front again and again. */
const FILLERS =
  /^(?:(?:well|oh|ah|um+|uh+|so|and|but|yes|yeah|ok(?:ay)?|hi|hello|hey|please|actually|basically|also|just|thank you|thanks?|sorry)\b[\s,.!-]*|(?:i (?:was|am)|i'm) (?:calling|writing|wondering|hoping|looking|trying)(?: in)?(?: (?:because|to see if|to find out (?:if|how)|about|if|to))?\s+|(?:i )?(?:just )?(?:wanna|want to|wanted to|would like to|need to|'d like to)(?: (?:know|ask|see|find out)(?: (?:if|about))?)\s+|(?:can|could|would) you (?:please )?(?:tell me|help me(?: with| to)?|explain)\s+|do you know (?:if\s+)?|(?:can|could|may) (?:i|we)\s+|(?:i|we)(?:'d| would)? (?:also )?(?:want|need|like|wish|wanna)(?: to)?\s+|i (?:think|guess|believe)(?: that)?\s+)/i;

/** Closings that say nothing. */
const COURTESY =
  /[\s,]*\b(?:please|thanks?|thank you|can you help(?: me)?(?: with (?:that|this|it))?|if possible)[\s.!?]*$/i;

/** A word said twice in a row. */
const STUTTER = /(?<![\p{L}\p{N}])([\p{L}']+)(?:[ ,]+\1)+(?![\p{L}\p{N}])/giu;

/**
 * The sentence nearest to what the group is about, as a statement: fillers stripped, cut to its clause,
 * at most 80 characters. `weight` says how central a term is to the group.
 */
export function nameOf(readings: readonly Reading[], weight: (term: string) => number): string {
  let name = '';
  let most = -1;
  for (const [rank, reading] of readings.entries())
    for (const sentence of reading.sentences) {
      const clause = statement(sentence);
      const score = fitness(clause, reading, weight) / (1 + 0.05 * rank);
      if (score > most) [name, most] = [clause, score];
    }
  return name;
}

/** A sentence as a title: no fillers, no stutter, sentence case, no full stop. */
export function statement(sentence: string): string {
  let text = sentence.replace(STUTTER, '$1').trim();
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(FILLERS, '').trim();
  }
  const clause = shorten((text || sentence.trim()).replace(COURTESY, '')).replace(
    /[\s.,;:!?–-]+$/u,
    '',
  );
  return clause.slice(0, 1).toLocaleUpperCase() + clause.slice(1);
}

/** Cuts at the last clause border that fits, or else at the last space. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  const clause =
    /^.{20,}(?=[,;:–(]| (?:and|but|because|so|which|und|aber|weil|et|mais|pero|porque|mas|ma|maar|men) )/su.exec(
      head,
    );
  if (clause) return clause[0];
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > 20 ? space : LONGEST - 1)}…`;
}

function fitness(clause: string, reading: Reading, weight: (term: string) => number): number {
  const lower = clause.toLowerCase();
  const said = new Set(reading.terms.filter((_, t) => lower.includes(reading.surfaces[t]!)));
  if (said.size === 0) return 0;
  let sum = 0;
  for (const term of said) sum += weight(term);
  const words = clause.split(/\s+/).length;
  const shape = words < 3 ? 0.6 : words > 14 ? 0.8 : 1;
  return (sum / Math.sqrt(said.size + 2)) * shape;
}
