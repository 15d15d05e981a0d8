import { isJsonObject, type Json, type JsonObject } from '@/lib/base/json';
import type { Sharing, Withholdable } from '@/lib/domain/connection';
import type { Lens } from './lens';
import { without } from './rebase';

/** Replaces personal data in one insight; the same value by the same name wherever it stands. */
export type Redactor = (insight: JsonObject) => JsonObject;

/**
 * What of a record leaves this machine. What a record must have is emptied instead of left out, so that
 * others can still read it. Problems and decisions are the team's own words: they go as they are.
 */
export function sharingLens(
  { withhold, redact, screenshots = false }: Sharing,
  redactor: Redactor,
): Lens {
  return (kind, fields) => {
    if (kind !== 'insight') return fields;
    const seen = screenshots ? fields : without(fields, 'attachments');
    const kept = withhold.reduce((rest, part) => WITHOUT[part](rest), seen);
    return redact ? redactor(kept) : kept;
  };
}

const WITHOUT: Record<Withholdable, (fields: JsonObject) => JsonObject> = {
  author: (fields) => inside(inside(fields, 'source', ['author']), 'customer', ['name']),
  email: (fields) => inside(fields, 'customer', ['email']),
  note: (fields) => ('note' in fields ? { ...fields, note: '' } : fields),
  query: (fields) => {
    const { source } = fields;
    return isJsonObject(source) ? { ...fields, source: withoutQueries(source) } : fields;
  },
};

function inside(fields: JsonObject, member: string, names: string[]): JsonObject {
  const value = fields[member];
  if (!isJsonObject(value)) return fields;
  const rest = Object.entries(value).filter(([name]) => !names.includes(name));
  return { ...fields, [member]: Object.fromEntries(rest) };
}

const ADDRESSES = ['url', 'canonicalUrl', 'deepLink', 'frameUrl'];

const withoutQueries = (source: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(source).map(([name, value]) => [
      name,
      ADDRESSES.includes(name) ? withoutQuery(value) : value,
    ]),
  );

function withoutQuery(value: Json): Json {
  if (typeof value !== 'string' || !URL.canParse(value)) return value;
  const url = new URL(value);
  url.search = '';
  url.hash = '';
  return url.href;
}
