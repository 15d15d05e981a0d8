import { writeAll, type Block, type Report, type Writers } from './report';

/** CommonMark that GitHub and Linear show alike. Outside text is escaped: it shows as it was said. */
export const writeMarkdown = (report: Report): string =>
  `${writeAll(report, WRITERS).join('\n\n')}\n`;

const WRITERS: Writers<string> = {
  heading: ({ level, text }) => `${'#'.repeat(level)} ${oneLine(text)}`,
  paragraph: ({ text }) => escape(text),
  facts: ({ rows }) =>
    rows.map(([label, value]) => `- **${oneLine(label)}:** ${oneLine(value)}`).join('\n'),
  list: ({ items }) => items.map((item) => `- ${oneLine(item)}`).join('\n'),
  quote: (block) =>
    [...escape(block.text).split('\n'), '', `— ${cite(block)}`]
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
};

const cite = ({ by, url }: Extract<Block, { kind: 'quote' }>): string =>
  url ? `[${oneLine(by)}](${writeUrl(url)})` : oneLine(by);

/**
 * Only what would be read as markup: a text full of backslashes is no longer the customer's. A handle is
 * broken by an empty space, since on GitHub it would call somebody.
 */
const escape = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]+/gm, '')
    .replace(/[\\`*_[\]<>~|]/g, String.raw`\$&`)
    .replace(/&(?=#?\w+;)/g, String.raw`\&`)
    .replace(/^[#+=-]/gm, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s)/gm, String.raw`$1\$2`)
    .replace(/@(?=\w)/g, '@\u200B');

const oneLine = (text: string): string => escape(text.replace(/\s+/g, ' ').trim());

/** Parentheses, spaces and angle brackets would end the link. */
const writeUrl = (url: string): string => url.replace(/[()\s<>]/g, percentEncode);

const percentEncode = (char: string): string =>
  `%${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
