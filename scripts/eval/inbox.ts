import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from '@/lib/base/z';
import type { Grouping } from '@/lib/cluster/contract';
import type { Insight } from '@/lib/domain/insight';

/** One line of an evaluation file. Files of labelled texts carry more fields; they are not read. */
const Line = z.object({ text: z.string(), label: z.optional(z.unknown()) });
export interface Line {
  text: string;
  label?: string;
}

/** Reads a file of one JSON object a line. Throws an Error that names the file and the line. */
export function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .flatMap((json, at) =>
      json.trim() ? [parseLine(json, `${basename(file)}, line ${at + 1}`)] : [],
    );
}

function parseLine(json: string, where: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error(`${where} is not JSON. Each line holds one object with a text.`);
  }
  const line = Line.safeParse(value);
  if (line.success) return lineOf(line.data);
  throw new Error(`${where} has no text. Each line holds one object with a text.`);
}

const lineOf = ({ text, label }: z.infer<typeof Line>): Line =>
  typeof label === 'string' || typeof label === 'number' ? { text, label: String(label) } : { text };

const AT = '2026-01-01T00:00:00.000Z';
const PAGE = 'https://example.com/';

/** An insight with nothing but its words; its id is the number of its line. */
export const insightOf = ({ text }: Line, index: number): Insight => ({
  id: String(index).padStart(7, '0'),
  kind: 'other',
  passages: [{ exact: text, prefix: '', suffix: '' }],
  source: { app: 'web', url: PAGE, canonicalUrl: PAGE, title: '', role: 'unknown', health: [] },
  severity: 0,
  tags: [],
  note: '',
  createdAt: AT,
  updatedAt: AT,
  by: 'eval',
});

/** A label for every line: its group, or one of its own. */
export function labelsOf({ groups }: Grouping, count: number): string[] {
  const labels = Array.from({ length: count }, (_, index) => `alone ${index}`);
  groups.forEach(({ members }, g) => {
    for (const member of members) labels[Number(member)] = `group ${g}`;
  });
  return labels;
}
