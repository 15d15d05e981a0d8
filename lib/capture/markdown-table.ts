/** A table that lays out a page or a mail (it holds tables, or one cell alone) is no table to its reader. */
export const isDataTable = (node: Node): boolean =>
  node.nodeName === 'TABLE' &&
  !(node as HTMLTableElement).querySelector('table') &&
  (node as HTMLTableElement).querySelectorAll('td,th').length > 1;

/** A table of GitHub's Markdown (https://github.github.com/gfm/#tables-extension-). */
export function tableMarkdown(
  table: HTMLTableElement,
  markdownOf: (cell: HTMLElement) => string,
): string {
  const rows = [...table.rows].map((row) => [...row.cells].flatMap(cellColumns));
  const width = Math.max(...rows.map((row) => row.length));
  const first = table.rows[0];
  // The syntax has no table without a head, so one that has none gets an empty one.
  if (!first || [...first.cells].some((cell) => cell.localName !== 'th')) rows.unshift([]);
  const lines = rows.map((row) => line([...row, ...Array<string>(width - row.length).fill('')]));
  lines.splice(1, 0, line(Array<string>(width).fill('---')));
  const caption = table.caption ? `${markdownOf(table.caption)}\n\n` : '';
  return `\n\n${caption}${lines.join('\n')}\n\n`;

  function cellColumns(cell: HTMLTableCellElement): string[] {
    const content = markdownOf(cell).replaceAll('|', '\\|').replaceAll(/\n+/g, '<br>');
    return [content, ...Array<string>(Math.min(cell.colSpan, 50) - 1).fill('')];
  }
}

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
