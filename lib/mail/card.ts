import { isFormula } from './formulas';
import { isCard, isMarked, isName, isProse, wordsOf } from './prose';

const LONGEST_CLOSING = 5;
const POSTSCRIPT = /^\s*(?:p\.?\s?s|n\.?b)\b/iu;

/**
 * Lines without who wrote them, in any language. Above: names, if a time or a number stands with them. Below: all from a
 * name on that has a short line above it or a card below it, but not a postscript; then what is a card's.
 */
export function withoutCard(all: readonly string[]): string[] {
  const lines = withoutHead(all);
  const said = lines.findIndex((line) => isProse(line) && !isFormula(line));
  if (said < 0) return lines;
  const at = lines.findIndex((_, i) => i > said && isSigned(lines, i));
  if (at < 0) return withoutTail(lines, said);
  const end = closesAt(lines, at) ? Math.max(filledBefore(lines, at), said + 1) : at;
  const postscript = lines.slice(at).filter((line) => POSTSCRIPT.test(line));
  return [...withoutTail(lines.slice(0, end), said), ...postscript];
}

function withoutHead(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line.trim() && !isCard(line));
  return lines.slice(0, Math.max(start, 0)).some(isMarked) ? lines.slice(start) : [...lines];
}

function isSigned(lines: readonly string[], at: number): boolean {
  if (!isName(lines[at]!)) return false;
  const below = lines.slice(at + 1).filter((line) => line.trim());
  const cards = below.findIndex((line) => !isCard(line));
  return closesAt(lines, at) || cards < 0 || cards > 1 || below.slice(0, cards).some(isMarked);
}

/** Whether a short line above a name closes the letter. */
function closesAt(lines: readonly string[], at: number): boolean {
  const line = lines[filledBefore(lines, at)] ?? '';
  return wordsOf(line).length <= LONGEST_CLOSING && /[\p{L},)]\s*$/u.test(line);
}

const filledBefore = (lines: readonly string[], at: number): number =>
  lines.slice(0, at).findLastIndex((line) => line.trim());

function withoutTail(lines: readonly string[], said: number): string[] {
  const last = lines.findLastIndex((line, i) => i === said || (line.trim() && !isCard(line)));
  return lines.slice(0, last + 1);
}
