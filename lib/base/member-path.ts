import { isJsonObject, type Json, type JsonObject } from './json';

/** The member that a path names: `note`, or `customer.name` for one inside another. */
export function fieldAt(record: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = record;
  for (const name of path.split('.'))
    value = isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}

/** The record with that member set; objects on the way to it are copied, or made. */
export function withFieldAt(record: JsonObject, path: string, value: Json): JsonObject {
  const [name = '', ...rest] = path.split('.');
  const inner = Object.hasOwn(record, name) ? record[name] : undefined;
  const next =
    rest.length === 0
      ? value
      : withFieldAt(isJsonObject(inner) ? inner : {}, rest.join('.'), value);
  return { ...record, [name]: next };
}
