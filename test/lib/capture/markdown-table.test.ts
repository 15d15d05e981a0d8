import { describe, expect, it } from 'vitest';
import { isDataTable, tableMarkdown } from '@/lib/capture/markdown-table';

const tableOf = (rows: string): HTMLTableElement => {
  const parsed = new DOMParser().parseFromString(`<table>${rows}</table>`, 'text/html');
  const table = parsed.querySelector('table');
  if (!table) throw new Error('No table was parsed.');
  return table;
};
const markdown = (rows: string): string =>
  tableMarkdown(tableOf(rows), (cell) => cell.textContent.trim()).trim();

describe('a table', () => {
  it('[CA7] has the head that the page gave it', () => {
    expect(markdown('<tr><th>Plan<th>Rows<tr><td>Small<td>10')).toBe(
      '| Plan | Rows |\n| --- | --- |\n| Small | 10 |',
    );
  });

  it('[CA7] gets an empty head where it has none', () => {
    expect(markdown('<tr><td>Small<td>10')).toBe('|  |  |\n| --- | --- |\n| Small | 10 |');
  });

  it('[CA7] keeps its rows whole: bars, lines, cells over several columns, short rows', () => {
    expect(markdown('<tr><th colspan="2">All<th>C<tr><td>a|b<td>c\nd<tr><td>x')).toBe(
      '| All |  | C |\n| --- | --- | --- |\n| a\\|b | c<br>d |  |\n| x |  |  |',
    );
  });

  it('[CA7] is none where it only lays out a mail', () => {
    expect(isDataTable(tableOf('<tr><td><table><tr><td>a<td>b</table>'))).toBe(false);
    expect(isDataTable(tableOf('<tr><td>One cell'))).toBe(false);
    expect(isDataTable(tableOf('<tr><td>a<td>b'))).toBe(true);
  });
});
