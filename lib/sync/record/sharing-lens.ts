import { isJsonObject, type Json, type JsonObject } from '@/lib/base/json';
import { fieldAt, withFieldAt } from '@/lib/base/member-path';
import { without } from '@/lib/base/without';
import { KEPT_HERE } from '@/lib/domain/alternate';
import type { Sharing, Withholdable } from '@/lib/domain/connection';
import type { Lens } from './lens';

/** Replaces personal data in one insight; the same value by the same name wherever it stands. */
export type Redactor = (insight: JsonObject) => JsonObject;

/**
 * What of a record leaves this machine, wherever it came from. What a record must have is emptied instead of
 * left out, so that others can still read it. Problems and decisions are the team's own words: they go as they are.
 */
export function sharingLens(sharing: Sharing, redactor: Redactor): Lens {
  const keep = keeping(sharing);
  return (kind, fields) => {
    if (kind !== 'insight') return fields;
    // First: what is withheld is also what says who is spoken of in the rest.
    const redacted = sharing.redact ? redactor(fields) : fields;
    return withVersions(keep(redacted), keep);
  };
}

/** The fields that are not withheld; a record with some of its fields will do. */
const keeping =
  ({ withhold, screenshots = false }: Sharing) =>
  (fields: JsonObject): JsonObject => {
    const seen = screenshots ? fields : without(fields, 'attachments');
    return withhold.reduce((rest, part) => WITHOUT[part](rest), seen);
  };

/** Another version of a field goes as the field itself would, and with the field stays here. */
function withVersions(fields: JsonObject, keep: (version: JsonObject) => JsonObject): JsonObject {
  const { alternates } = fields;
  if (!Array.isArray(alternates)) return fields;
  const kept = alternates.filter(isJsonObject).flatMap((one) => {
    const { field, value = null, by } = one;
    if (typeof field !== 'string' || by === KEPT_HERE) return [];
    const sent = fieldAt(keep(withFieldAt({}, field, value)), field);
    return sent === undefined || (sent === '' && value !== '') ? [] : [{ ...one, value: sent }];
  });
  return kept.length > 0 ? { ...fields, alternates: kept } : without(fields, 'alternates');
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
