import { KINDS } from '@/lib/domain/insight';
import { FILTER_FIELDS, PARTS, startOfDay, type Filter, type FilterField } from './filter';

/** What somebody typed, taken apart: filters become tokens, the rest is searched for. */
export interface Query {
  text: string;
  filters: Filter[];
  /** Typed like a filter, with a value its field cannot have. They stay in the text. */
  refused: { field: FilterField; value: string }[];
}

/** `tag:export`, `-kind:praise`, `company:"Acme Corp"`; followed by a space, or the last when `isDone`. */
const TYPED =
  /(?<not>-?)\b(?<field>[a-z]+):(?:"(?<quoted>[^"]*)"|(?<plain>[^\s"]+))(?<end>\s|$)/giu;

export function parseQuery(input: string, isDone: boolean): Query {
  const query: Query = { text: '', filters: [], refused: [] };
  query.text = input.replace(TYPED, (whole: string, ...rest: unknown[]) => {
    const typed = rest.at(-1) as Record<'not' | 'field' | 'quoted' | 'plain' | 'end', string>;
    const field = FILTER_FIELDS.find((name) => name === typed.field.toLowerCase());
    if (!field || (typed.end === '' && !isDone)) return whole;
    return take(query, field, typed.quoted ?? typed.plain, typed.not === '-') ? '' : whole;
  });
  if (query.filters.length > 0) query.text = query.text.trimStart();
  return query;
}

/** A letter that begins nearly every text: to find and rank them all costs the most and tells the least. */
const BEGUN = /(?<=^|\s)[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]$/u;

/** What of the text is searched for: a word of which one letter is typed counts once the field is left. */
export const toSearch = (text: string, isDone: boolean): string =>
  (isDone ? text : text.replace(BEGUN, '')).trim();

function take(query: Query, field: FilterField, typed: string, not: boolean): boolean {
  const value = isFixed(field) ? typed.toLowerCase() : typed;
  const isGood = isValue(field, value);
  if (isGood) query.filters.push({ field, value, ...(not && { not }) });
  else query.refused.push({ field, value });
  return isGood;
}

const isFixed = (field: FilterField): boolean => valuesOf(field) !== undefined;

/** The values a field can have, where they are few and known. */
export function valuesOf(field: FilterField): readonly string[] | undefined {
  if (field === 'kind') return KINDS;
  if (field === 'severity') return ['0', '1', '2', '3'];
  if (field === 'has') return PARTS;
  return undefined;
}

function isValue(field: FilterField, value: string): boolean {
  if (field === 'after' || field === 'before') return !Number.isNaN(startOfDay(value));
  return valuesOf(field)?.includes(value) ?? value !== '';
}
