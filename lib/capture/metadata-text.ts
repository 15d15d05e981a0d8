import { cut } from '@/lib/base/cut';

const LINE_CHARACTERS = 1_000;

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** One line of outside text, or nothing: spaces joined, entities that were escaped twice written out. */
export function oneLine(text: string | null | undefined): string | undefined {
  const line = unescapeEntities(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return cut(line, LINE_CHARACTERS) || undefined;
}

function unescapeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, hex, decimal, name) =>
      name
        ? (NAMED[name.toLowerCase()] ?? whole)
        : character(parseInt(hex ?? decimal, hex ? 16 : 10)),
  );
}

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
