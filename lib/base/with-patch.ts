/** What to change of a record; `undefined` takes a field away. */
export type Patch<T> = { [K in keyof T]?: T[K] | undefined };

/** Fields that are `undefined` are absent from the result: what is stored has no key without a value. */
export function withPatch<T extends object>(record: T, patch: Patch<T>): T {
  const entries = Object.entries({ ...record, ...patch });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T;
}
