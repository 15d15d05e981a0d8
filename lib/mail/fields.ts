import { isProse, plainWords, wordsOf } from './prose';

/** "Plan: Team", "**Browser**: Firefox", "[10:21] Ana: The export fails", "Ana (2.3.26, 10:21): …", "- OS: macOS". */
const FIELD =
  /^[\s*•>_-]*(?:[[(]?\d{1,2}:\d\d[^\])\p{L}]{0,20}(?:[ap]m)?[\])]?[\s*_]*)?(?<label>\p{L}[^:：.!?]{0,60}?)[*_\s]*(?:[([][^)\]]{0,30}\d[^)\]]{0,30}[)\]]\s*)?[:：](?:[*_]*\s+|[*_]*$|(?<=：))(?<value>.*)$/iu;
const LONGEST_LABEL = 8;
/** Of a field that stands alone: "What I want to say: …" is a sentence. */
const LONGEST_LONE = 3;
const TIMED = /^\s*[[(]\d{1,2}:\d\d/;
const LIST = /[,;|/]/;

interface Field {
  label: string;
  value: string;
}

/** Lines without the labels of a form or the speakers of a chat, and without the values that say nothing. */
export function withoutFields(lines: readonly string[]): string[] {
  const fields = lines.map(fieldOf);
  const values = fields.flatMap((field) => (field ? [field.value] : []));
  const isForm = values.length > 1;
  const said = saidOf(values);
  const kept = lines.flatMap((line, i) => {
    const field = fields[i];
    if (i === 0 && isIntroduction(line)) return [];
    if (!field) return isForm && TIMED.test(line) ? [] : [line];
    if (!isForm && wordsOf(field.label).length > LONGEST_LONE) return [line];
    return said.has(field.value) ? [field.value] : [];
  });
  return kept.some((line) => wordsOf(line).length > 0) ? kept : mostPlain(values);
}

function fieldOf(line: string): Field | undefined {
  const { label = '', value = '' } = FIELD.exec(line)?.groups ?? {};
  return label && wordsOf(label).length <= LONGEST_LABEL ? { label, value } : undefined;
}

/** Sentences; where there are none, words that are no name and no list: "open radio". */
function saidOf(values: readonly string[]): Set<string> {
  const prose = values.filter(isProse);
  const short = values.filter((value) => plainWords(value) > 1 && !LIST.test(value));
  return new Set(prose.length > 0 ? prose : short);
}

/** "Bo Lind on your post:" and no sentence that goes on below. */
const isIntroduction = (line: string): boolean =>
  /[:：]\s*$/u.test(line) && plainWords(line) * 3 <= wordsOf(line).length * 2;

const mostPlain = (values: readonly string[]): string[] =>
  values.toSorted((a, b) => plainWords(b) - plainWords(a)).slice(0, 1);
