/** A text to hand on, before it is written as Markdown, HTML or Jira's markup. */
export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; rows: readonly (readonly [label: string, value: string])[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'quote'; text: string; by: string; url?: string };

export type Report = readonly Block[];

/** How each kind of block is written in one notation. */
export type Writers<T> = {
  [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => T;
};

export const writeAll = <T>(report: Report, writers: Writers<T>): T[] =>
  report.map((block) => (writers[block.kind] as (block: Block) => T)(block));
