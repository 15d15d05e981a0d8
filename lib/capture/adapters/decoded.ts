/** Percent-encoded text as people read it; text that is wrongly encoded stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone `%` encodes nothing.
  }
}
