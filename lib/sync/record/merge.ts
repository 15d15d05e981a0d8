import {
  asList,
  canonicalJson,
  isJsonObject,
  sameJson,
  type Json,
  type JsonObject,
} from '@/lib/base/json';
import { MAX_ALTERNATES } from '@/lib/domain/alternate';

/** Who wrote the other version, and when the server got it. Kept beside it for people to read. */
export interface Author {
  by: string;
  at: string;
}

/** Members whose entries are added and removed one by one. */
const SETS = new Set(['tags', 'attachments', 'alternates']);

/**
 * Three-way merge of a record's fields. What only one side changed since `base` is taken. Where both did,
 * mine stays and theirs is kept in `alternates`; so nothing that anybody wrote is lost.
 */
export function mergeFields(
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  author: Author,
): JsonObject {
  const beside: Json[] = [];
  const merged = mergeObject(base, mine, theirs, (field, value) =>
    beside.push({ field, value, by: author.by, at: author.at }),
  );
  const alternates = mergeSet(
    asList(base['alternates']),
    asList(mine['alternates']),
    asList(theirs['alternates']),
  );
  const all = mergeSet([], beside, alternates).slice(-MAX_ALTERNATES);
  if (all.length > 0) merged['alternates'] = all;
  else delete merged['alternates'];
  return merged;
}

type Keep = (field: string, value: Json) => void;

function mergeObject(
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  keep: Keep,
): JsonObject {
  const merged: JsonObject = {};
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)]);
  for (const key of keys) {
    const value = mergeMember(key, base[key], mine[key], theirs[key], keep);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

type Member = Json | undefined;

function mergeMember(key: string, base: Member, mine: Member, theirs: Member, keep: Keep): Member {
  if (sameJson(mine, base)) return theirs;
  if (sameJson(theirs, base) || sameJson(theirs, mine)) return mine;
  if (SETS.has(key)) return mergeSet(asList(base), asList(mine), asList(theirs));
  // A time of change is no statement of anybody: the later one tells the truth about both.
  if (key === 'updatedAt') return later(mine, theirs);
  if (isJsonObject(mine) && isJsonObject(theirs))
    return mergeObject(isJsonObject(base) ? base : {}, mine, theirs, (field, value) =>
      keep(`${key}.${field}`, value),
    );
  // A removal against a value: the value stays, as an edit beats a delete, and is no other version of itself.
  if (mine === undefined) return theirs;
  if (theirs !== undefined) keep(key, theirs);
  return mine;
}

const later = (mine: Member, theirs: Member): Member =>
  typeof mine === 'string' && typeof theirs === 'string' && mine > theirs ? mine : theirs;

/** My additions and removals, applied to theirs. */
function mergeSet(base: Json[], mine: Json[], theirs: Json[]): Json[] {
  const [before, after] = [keysOf(base), keysOf(mine)];
  const merged = new Map(theirs.map((entry) => [canonicalJson(entry), entry]));
  for (const [key, entry] of after) if (!before.has(key)) merged.set(key, entry);
  for (const key of before.keys()) if (!after.has(key)) merged.delete(key);
  return [...merged.values()];
}

const keysOf = (list: Json[]) => new Map(list.map((entry) => [canonicalJson(entry), entry]));
