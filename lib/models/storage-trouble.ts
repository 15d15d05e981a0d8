/** What keeps the database from taking a record; the screens have a sentence for each. */
export type StorageTrouble = 'full' | 'blocked' | 'outdated' | 'terminated' | 'failed';

export const storageTrouble = (error: unknown): StorageTrouble =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';

/** Runs work on the database: false, with `trouble` set, when it refuses. */
export const createGuard =
  (trouble: { value: StorageTrouble | undefined }) =>
  async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      trouble.value = undefined;
      return true;
    } catch (error) {
      trouble.value = storageTrouble(error);
      return false;
    }
  };
