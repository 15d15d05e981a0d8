import type { JsonObject } from '@/lib/base/json';
import { z } from '@/lib/base/z';
import { MAX_DEPTH } from './limits';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** No member that could reach an object's prototype, no nesting deep enough to exhaust a stack. */
export function isSafeJson(value: unknown, depth = MAX_DEPTH): boolean {
  // `1e999` is JSON and becomes Infinity, which is not.
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((entry) => isSafeJson(entry, depth - 1));
  return Object.entries(value).every(
    ([key, member]) => !FORBIDDEN.has(key) && isSafeJson(member, depth - 1),
  );
}

/**
 * The members of a record: open, so that a newer Verbatim's members survive an older one.
 * zod drops `__proto__` while copying, so what is forbidden is looked for before: see `isSafeJson`.
 */
export const Fields = z.custom<JsonObject>(
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && isSafeJson(value),
  'must be an object without __proto__, constructor or prototype, at most 12 levels deep',
);
export type Fields = JsonObject;
