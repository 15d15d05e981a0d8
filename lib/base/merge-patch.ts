import { isJsonObject, sameJson, type JsonObject } from './json';

/** RFC 7396: members of `patch` replace those of `target`, objects member by member, null removes. */
export function applyPatch(target: JsonObject, patch: JsonObject): JsonObject {
  const result: JsonObject = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = isJsonObject(value) ? applyPatch(memberOf(target, key), value) : value;
  }
  return result;
}

/** The smallest patch that makes `to` of `from`. Neither may hold a null: null means absent. */
export function createPatch(from: JsonObject, to: JsonObject): JsonObject {
  const patch: JsonObject = {};
  for (const key of Object.keys(from)) if (!Object.hasOwn(to, key)) patch[key] = null;
  for (const [key, value] of Object.entries(to)) {
    const before = from[key];
    if (Object.hasOwn(from, key) && sameJson(before, value)) continue;
    patch[key] = isJsonObject(before) && isJsonObject(value) ? createPatch(before, value) : value;
  }
  return patch;
}

const memberOf = (target: JsonObject, key: string): JsonObject => {
  const member = Object.hasOwn(target, key) ? target[key] : undefined;
  return isJsonObject(member) ? member : {};
};
