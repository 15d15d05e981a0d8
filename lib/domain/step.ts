import { withPatch, type Patch } from '@/lib/base/with-patch';

/** A record, or the part of it that changed. A field that was absent is there as `undefined`. */
type Fields = Record<string, unknown>;

/**
 * What one act did to one record. Without `before` the record was made, without `after` it was removed;
 * with both, each holds only the fields that differ.
 */
export interface Step {
  before?: object;
  after?: object;
}

/** Undefined when nothing differs. */
export function stepBetween(
  before: object | undefined,
  after: object | undefined,
): Step | undefined {
  if (!before) return after && { after };
  if (!after) return { before };
  const keys = changedKeys(before as Fields, after as Fields);
  return keys.length > 0 ? { before: pick(before, keys), after: pick(after, keys) } : undefined;
}

/**
 * `current` with the step taken back. Fields that the step did not touch stay as they are now, so an
 * edit made since is kept; a record that is gone or back since is left so.
 */
export function takeBack<T extends object>(current: T | undefined, step: Step): T | undefined {
  if (!step.before) return undefined;
  if (!step.after) return current ?? (step.before as T);
  return current && withPatch(current, step.before as Patch<T>);
}

export function takeAgain<T extends object>(current: T | undefined, step: Step): T | undefined {
  const { before, after } = step;
  return takeBack(current, { ...(after && { before: after }), ...(before && { after: before }) });
}

function changedKeys(before: Fields, after: Fields): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !isSame(before[key], after[key]));
}

/** Records are plain JSON with keys in schema order, so their text tells. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const pick = (record: object, keys: string[]): Fields =>
  Object.fromEntries(keys.map((key) => [key, (record as Fields)[key]]));
