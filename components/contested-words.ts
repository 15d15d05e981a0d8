import { day } from '@/lib/base/day';
import { isJsonObject, type Json } from '@/lib/base/json';
import { t, type MessageKey } from '@/lib/base/message';
import { KINDS } from '@/lib/domain/insight';
import { HORIZONS, MOSCOW, STATUSES } from '@/lib/domain/problem';

const LABELS: Record<string, MessageKey> = {
  note: 'note_label',
  notes: 'review_notes',
  kind: 'kind_label',
  severity: 'severity_label',
  competitor: 'competitor_label',
  'customer.name': 'customer_label',
  'customer.company': 'company_label',
  'customer.email': 'contested_email',
  'source.author': 'contested_author',
  'source.url': 'contested_address',
  problemId: 'filter_problem',
  passages: 'contested_passages',
  statement: 'contested_statement',
  status: 'review_field_status',
  horizon: 'review_field_horizon',
  moscow: 'review_field_moscow',
  effort: 'review_field_effort',
  shippedOn: 'review_field_shipped',
  link: 'review_field_link',
  objective: 'review_field_objective',
};

/** What people call the field; one of a newer Verbatim has only its own name. */
export function fieldWords(field: string): string {
  const label = Object.hasOwn(LABELS, field) ? LABELS[field] : undefined;
  return label ? t(label) : field;
}

/** A version as people read it. `statements` names the problems that an insight was filed under, by id. */
export function versionWords(
  field: string,
  value: Json | undefined,
  statements: ReadonlyMap<string, string>,
): string {
  if (value === undefined || value === '') return t('contested_empty');
  if (field === 'severity' && isLevel(value)) return t(`severity_${value}`);
  if (typeof value === 'string')
    return fixedWords(field, value) ?? textWords(field, value, statements);
  if (field === 'passages' && Array.isArray(value)) return value.map(exactOf).join('\n\n');
  return typeof value === 'object' ? JSON.stringify(value, undefined, 1) : String(value);
}

function fixedWords(field: string, value: string): string | undefined {
  const [kind, status] = [find(KINDS, value), find(STATUSES, value)];
  if (field === 'kind' && kind) return t(`kind_${kind}`);
  if (field === 'status' && status) return t(`review_status_${status}`);
  const column = find([...HORIZONS, ...MOSCOW], value);
  return (field === 'horizon' || field === 'moscow') && column
    ? t(`review_column_${column}`)
    : undefined;
}

function textWords(field: string, value: string, statements: ReadonlyMap<string, string>): string {
  if (field === 'problemId') return statements.get(value) ?? t('review_unnamed_problem');
  return field === 'shippedOn' && !Number.isNaN(Date.parse(value)) ? day(value) : value;
}

const find = <T extends string>(all: readonly T[], value: string): T | undefined =>
  all.find((one) => one === value);

const isLevel = (value: Json): value is 0 | 1 | 2 | 3 =>
  value === 0 || value === 1 || value === 2 || value === 3;

const exactOf = (passage: Json): string =>
  isJsonObject(passage) && typeof passage['exact'] === 'string' ? passage['exact'] : '';
