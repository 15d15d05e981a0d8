/** What keeps the database from taking a record; the screens have a sentence for each. */
export type StorageTrouble = 'full' | 'blocked' | 'outdated' | 'terminated' | 'failed';

export const storageTrouble = (error: unknown): StorageTrouble =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
