import { isJsonObject, sameJson, type Json, type JsonObject } from '@/lib/base/json';
import { freeze } from './record/freeze';
import type { Lens } from './record/lens';
import type { RecordKey } from './record/record-state';

/** One member of a record as it is here and as it would be sent. `sent` undefined: it stays here. */
export interface PreviewField {
  /** `customer.email`, `passages.0.exact`. */
  path: string;
  here: Json;
  sent: Json | undefined;
}

export interface Preview {
  /** What the first push of this record says, to the letter: it is made by what makes the push. */
  set: JsonObject;
  fields: PreviewField[];
}

export function previewOf(key: RecordKey, fields: JsonObject, lens: Lens): Preview {
  const { inflight } = freeze(
    { open: { base: null }, view: fields },
    { key, lens, newId: () => '', reads: () => true, notice: () => {} },
  );
  const set = inflight?.set ?? {};
  return { set, fields: compare('', fields, set) };
}

function compare(path: string, here: JsonObject, sent: JsonObject): PreviewField[] {
  return Object.entries(here).flatMap(([name, value]) =>
    compareMember(path ? `${path}.${name}` : name, value, sent[name]),
  );
}

function compareMember(path: string, here: Json, sent: Json | undefined): PreviewField[] {
  const [parts, sentParts] = [partsOf(here), partsOf(sent)];
  if (!parts) return [{ path, here, sent }];
  if (sent !== undefined && !sentParts) return [{ path, here, sent }];
  return compare(path, parts, sentParts ?? {});
}

/** Objects, and lists of them, are looked into; an empty one has nothing to show. */
function partsOf(value: Json | undefined): JsonObject | undefined {
  if (isJsonObject(value)) return value;
  const isList = Array.isArray(value) && value.some(isJsonObject);
  return isList ? Object.fromEntries(Object.entries(value)) : undefined;
}

export const isWithheld = ({ sent }: PreviewField): boolean => sent === undefined;

export const isChanged = ({ here, sent }: PreviewField): boolean =>
  sent !== undefined && !sameJson(here, sent);
