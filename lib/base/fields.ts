import { isJsonObject, type JsonObject } from './json';

/** A record's members without its id, as JSON has them: what is undefined or null is absent. */
export function toFields(record: object): JsonObject {
  const entries = Object.entries(record).filter(([key, value]) => key !== 'id' && value != null);
  return Object.fromEntries(
    entries.map(([key, value]: [string, unknown]) => [
      key,
      isJsonObject(value) ? clean(value) : value,
    ]),
  ) as JsonObject;
}

const clean = (object: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object)
      .filter(([, value]) => value != null)
      .map(([key, value]) => [key, isJsonObject(value) ? clean(value) : value]),
  );
