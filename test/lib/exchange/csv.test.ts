import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '@/lib/exchange/csv';

/** Reads RFC 4180 as a spreadsheet would. */
function readCsv(text: string): string[][] {
  const cells = [...text.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const bare = (table: string[][]) => table.map((row) => row.map((cell) => cell.replaceAll("'", '')));

describe('a table', () => {
  it('is read back as it was written, with line breaks, commas and quotation marks', () => {
    const rows = [
      ['a "b", c\r\nd', ''],
      ['é', '日本'],
    ];
    expect(readCsv(writeCsv(rows))).toEqual(rows);
  });

  it('begins with the mark by which Excel knows UTF-8', () => {
    expect(writeCsv([['x']])).toBe('\uFEFF"x"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', 'said:\n=1', '＝1'])(
    'holds no formula: %j',
    (text) => {
      const [[cell = ''] = []] = readCsv(writeCsv([[text]]));
      expect(cell.split('\n').every((line) => !/^[\s\u00a0]*[=+\-@＝]/.test(line))).toBe(true);
      expect(cell.replaceAll("'", '')).toBe(text);
    },
  );

  it('loses no character of any text', () => {
    assert(
      property(array(array(string(), { minLength: 1 })), (rows) => {
        const read = readCsv(writeCsv(rows));
        expect(bare(read)).toEqual(bare(rows));
      }),
    );
  });
});
