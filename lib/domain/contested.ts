import { canonicalJson, isJsonObject, sameJson, type Json, type JsonObject } from '@/lib/base/json';
import { fieldAt, withFieldAt } from '@/lib/base/member-path';
import type { Alternate } from './alternate';
import { LIMITS } from './limits';

/** A field that two people changed at the same time: what it holds now, and what others wrote into it. */
export interface ContestedField {
  field: string;
  current: Json | undefined;
  others: readonly Alternate[];
}

/** What a person chose: what the field holds now, another version, or the words of all of them. */
export type Choice = 'current' | 'both' | Alternate;

/** Who last wrote the record as the team has it, and whether a change of this machine is not there yet. */
export interface LastSaved {
  by: string;
  at: string;
  isWaiting: boolean;
}

/** What is to be known beside the versions: who wrote the current one, and the names of problems by id. */
export interface ContestFacts {
  saved: LastSaved | undefined;
  statements: ReadonlyMap<string, string>;
}

interface Contestable {
  alternates?: readonly Alternate[] | undefined;
}

/** Texts whose versions can stand one after the other, with what parts them and how long they may become. */
const JOINED = new Map([
  ['note', { between: '\n\n', most: LIMITS.noteCharacters }],
  ['notes', { between: '\n\n', most: LIMITS.noteCharacters }],
  ['statement', { between: ' / ', most: LIMITS.statementCharacters }],
]);

/** A record's identity is nobody's to change, whatever a server says. */
const NEVER = new Set(['id', 'alternates']);

/** Fields with more than one version, in the order in which they came. */
export function contestedFields(record: Contestable): ContestedField[] {
  const open = (record.alternates ?? []).filter(({ field }) => !NEVER.has(field));
  return [...Map.groupBy(open, ({ field }) => field)].map(([field, others]) => ({
    field,
    current: fieldAt(record as JsonObject, field),
    others,
  }));
}

/** How many versions the field that has most of them has; 1: nothing to choose. */
export const countVersions = (record: Contestable): number =>
  Math.max(1, ...contestedFields(record).map(({ others }) => others.length + 1));

/** All versions as one text; undefined where they cannot be joined without losing a word. */
export function joinVersions({ field, current, others }: ContestedField): string | undefined {
  const how = JOINED.get(field);
  const texts = [current ?? '', ...others.map(({ value }) => value)];
  if (!how || !texts.every((text) => typeof text === 'string')) return undefined;
  const joined = [...new Set(texts.filter(Boolean))].join(how.between);
  return joined.length <= how.most ? joined : undefined;
}

/**
 * The record with the choice made and what was chosen among gone. A version that the person had not seen
 * stays; where the field itself has changed since, or the choice does not fit the record, nothing happens.
 */
export function chooseVersion<T extends Contestable>(
  record: T,
  seen: ContestedField,
  choice: Choice,
  schema: { safeParse: (value: unknown) => { success: boolean } },
): T {
  const fields = record as T & JsonObject;
  if (!sameJson(fieldAt(fields, seen.field), seen.current)) return record;
  const value = valueOf(seen, choice);
  const chosen = value === undefined ? fields : withFieldAt(fields, seen.field, value);
  const next = withoutSeen(chosen, seen.others) as object as T;
  return schema.safeParse(next).success ? next : record;
}

/** Undefined: the field stays as it is. */
function valueOf(seen: ContestedField, choice: Choice): Json | undefined {
  if (choice === 'current') return undefined;
  return choice === 'both' ? joinVersions(seen) : (choice.value as Json);
}

function withoutSeen(fields: JsonObject, seen: readonly Alternate[]): JsonObject {
  const { alternates, ...rest } = fields;
  const gone = new Set(seen.map((one) => canonicalJson({ ...one } as JsonObject)));
  const left = (Array.isArray(alternates) ? alternates : []).filter(
    (one) => !isJsonObject(one) || !gone.has(canonicalJson(one)),
  );
  return left.length > 0 ? { ...rest, alternates: left } : rest;
}
