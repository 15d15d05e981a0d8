import { readMetadata } from '@/lib/capture/metadata';
import { documentOf, FIELDS, type Facts, type Field, type SavedPage } from './saved-page';

/** Whether one field was read as it is expected. */
export interface FieldResult {
  field: Field;
  isSame: boolean;
  /** The same when the whole line has to be equal. */
  isEqual: boolean;
  /** An expected byline that is a date is no byline. */
  counts: boolean;
  miss: string;
}

/** One result for each field of which something is expected. */
export function compareFacts({ name, html, facts }: SavedPage): FieldResult[] {
  const ours = factsOf(html);
  return FIELDS.filter((field) => facts[field]).map((field) => {
    const [theirs, own] = [normal(field, facts[field]), normal(field, ours[field])];
    return {
      field,
      isEqual: theirs === own,
      isSame: theirs === own || (field === 'byline' && isAmong(theirs, own)),
      counts: field !== 'byline' || !isDate(theirs),
      miss: `${name} ${field}\n  expected ${facts[field]}\n  read     ${ours[field] ?? '-'}`,
    };
  });
}

function factsOf(html: string): Facts {
  const read = readMetadata(documentOf(html));
  return {
    title: read.title,
    byline: read.author ?? null,
    siteName: read.site ?? null,
    publishedTime: read.occurredAt ?? null,
  };
}

function isDate(line: string): boolean {
  return /\b(19|20)\d\d\b/.test(line) && /\d{1,2}:\d\d|updated|\d{1,2}, \d{4}/i.test(line);
}

function isAmong(person: string, people: string): boolean {
  return `, ${people}, `.includes(`, ${person}, `);
}

function normal(field: Field, text: string | null | undefined): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  if (field === 'byline') return line.replace(/^(by|von|par|por|di|door|av)[:\s]\s*/i, '');
  if (field !== 'publishedTime' || !line) return line;
  const bare = line.replace(' ', 'T').replace(/\.\d+/, '');
  const zoned = /T/.test(bare) && !/(Z|[+-]\d\d:?\d\d)$/.test(bare) ? `${bare}Z` : bare;
  return new Date(zoned).toISOString().replace(/\.\d+/, '');
}
