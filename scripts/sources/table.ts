import { FIELDS, type Adapter, type FieldName } from '@/lib/capture/adapters/adapter';
import type { PageReading } from '@/lib/capture/reading';

/** What the tests read of a page made like one of an app. */
export interface TriedPage {
  variant: string;
  record: Omit<NonNullable<PageReading['record']>, 'confidence'> | null;
}

const TRUST = {
  A: 'several independent and current sources',
  B: 'one kept source, or several small ones',
  C: 'few or old sources',
  D: 'nothing public but the address; read as any page',
};

/** docs/sources.md: every field of every app, whether a test reads it, and how well the fact behind it is known. */
export function sourcesDocument(
  adapters: readonly Adapter[],
  pagesOf: (app: string) => readonly TriedPage[],
): string {
  const legend = Object.entries(TRUST).map(([letter, meaning]) => `- **${letter}** ${meaning}`);
  const sections = adapters
    .toSorted((a, b) => a.app.localeCompare(b.app))
    .map((adapter) => section(adapter, pagesOf(adapter.app)));
  return [INTRODUCTION, legend.join('\n'), ...sections].join('\n\n') + '\n';
}

const INTRODUCTION = `# Sources

What Verbatim reads of the apps it knows. Written by \`npm run sources\` from \`lib/capture/adapters\` and the pages in
\`test/fixtures/pages/sources\`; a test fails when it is stale.

The pages are made by this project from the facts named below: their structure is the app's, their content is invented.
Nobody here has seen each app from within, so a field that is covered is read from such a page, no more. When an app
changes, the field is reported as unread and read as on any page.

Trust in a fact:`;

function section(adapter: Adapter, pages: readonly TriedPage[]): string {
  const rows = [
    addressRow(adapter),
    ...FIELDS.map((name) => fieldRow(adapter, name, pages)),
    roleRow(adapter, pages),
  ];
  const variants = pages.map(({ variant }) => variant).join(', ');
  return [
    `## ${adapter.app}`,
    `${adapter.facts}. Last checked ${adapter.checked}. Tried on: ${variants}.`,
    table([['field', 'from', 'trust', 'covered'], ...rows.filter((row) => row.length)]),
  ].join('\n\n');
}

function addressRow({ urls }: Adapter): string[] {
  const isNamed = urls.some((url) => url.includes('?<recordId>'));
  return isNamed ? ['record id', 'the address', 'surest', 'yes'] : [];
}

const COVERS: Record<FieldName, (record: NonNullable<TriedPage['record']>) => unknown> = {
  recordId: (record) => record.recordId,
  subject: (record) => record.subject,
  author: (record) => record.author,
  email: (record) => record.customer?.email,
  company: (record) => record.customer?.company,
  occurredAt: (record) => record.occurredAt,
  messageId: (record) => record.deepLink,
  link: (record) => record.deepLink,
};

const LABELS: Record<FieldName, string> = {
  recordId: 'record id',
  subject: 'subject',
  author: 'author',
  email: 'mail address',
  company: 'company',
  occurredAt: 'message date',
  messageId: 'message id, for the link',
  link: 'link to the message',
};

function fieldRow({ fields }: Adapter, name: FieldName, pages: readonly TriedPage[]): string[] {
  const field = fields[name];
  if (!field) return [];
  const isCovered = pages.some(({ record }) => record && COVERS[name](record));
  const often = field.optional ? ', where it is there' : '';
  return [LABELS[name], `the ${field.in}${often}`, field.trust, isCovered ? 'yes' : 'no'];
}

function roleRow({ roles, role }: Adapter, pages: readonly TriedPage[]): string[] {
  if (!roles)
    return ['customer or agent', role === 'unknown' ? 'not told' : `always ${role}`, '-', '-'];
  const told = new Set(pages.map(({ record }) => record?.role as string | undefined));
  return [
    'customer or agent',
    'the message',
    'as the author',
    ['customer', 'agent'].filter((one) => told.has(one)).join(', ') || 'no',
  ];
}

/** Columns padded as the formatter pads them. */
function table(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n');
}
