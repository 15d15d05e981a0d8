/** An instant as it is stored: ISO 8601, UTC, milliseconds. */
export const toInstant = (epochMs: number): string => new Date(epochMs).toISOString();

export const now = (): string => toInstant(Date.now());
