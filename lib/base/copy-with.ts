/** A copy with `changes`. A property that is read when it is first asked for stays one: a spread would read it. */
export function copyWith<T extends object>(of: T, changes: Partial<T>): T {
  return Object.defineProperties({} as T, {
    ...Object.getOwnPropertyDescriptors(of),
    ...Object.getOwnPropertyDescriptors(changes),
  });
}
