import { writeAll, type Block, type Report, type Writers } from './report';

/** Jira's wiki notation (https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all). */
export const writeJira = (report: Report): string => `${writeAll(report, WRITERS).join('\n\n')}\n`;

const WRITERS: Writers<string> = {
  heading: ({ level, text }) => `h${level}. ${oneLine(text)}`,
  paragraph: ({ text }) => escape(text),
  facts: ({ rows }) =>
    rows.map(([label, value]) => `* *${oneLine(label)}:* ${oneLine(value)}`).join('\n'),
  list: ({ items }) => items.map((item) => `* ${oneLine(item)}`).join('\n'),
  quote: (block) => `{quote}\n${escape(block.text)}\n— ${cite(block)}\n{quote}`,
};

const cite = ({ by, url }: Extract<Block, { kind: 'quote' }>): string =>
  url ? `[${oneLine(by)}|${url.replaceAll('|', '%7C').replaceAll(']', '%5D')}]` : oneLine(by);

/**
 * A plus, hyphen or question mark is left: it is markup only in pairs, and Jira shows the backslash
 * before it in plain sentences.
 */
const escape = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]+/gm, '')
    .replace(/[\\{}[\]*_^~|!]/g, String.raw`\$&`)
    .replace(/^(?:#|h[1-6]\.|bq\.)/gm, String.raw`\$&`);

const oneLine = (text: string): string => escape(text.replace(/\s+/g, ' ').trim());
