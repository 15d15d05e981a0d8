/**
 * A table as RFC 4180 text that a spreadsheet opens as it is meant: every cell quoted, a byte order mark for
 * Excel, and no cell that is taken for a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;

/** Begins a formula wherever a line of a cell does, behind white space too; full-width signs as well. */
const FORMULA = /^(?=[^\S\n]*[=+\-@＝＋－＠]|[\t\r])/gm;

const writeCell = (text: string): string => `"${text.replace(FORMULA, "'").replaceAll('"', '""')}"`;
