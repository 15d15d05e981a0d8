/** `list` in parts of `size`, the last one perhaps shorter. */
export function* chunked<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}
