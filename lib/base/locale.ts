export const language = (): string => globalThis.navigator?.language ?? 'en';

/** A day as the user's language writes it: `2 Mar 2026`. Takes an instant or epoch milliseconds. */
export const writeDay = (at: string | number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(new Date(at));

/** At most one digit after the point. */
export const writeNumber = (value: number): string =>
  new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(value);

export const writeList = (parts: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(parts);
