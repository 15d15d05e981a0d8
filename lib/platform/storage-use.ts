import { browser } from './browser';

export interface StorageUse {
  /** Bytes, as the browser estimates them. */
  usedBytes: number;
  /** False where the browser may clear it when the disk is full. */
  isPersistent: boolean;
  version: string;
}

export async function readStorageUse(): Promise<StorageUse> {
  const [{ usage = 0 }, isPersistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persist(),
  ]);
  const { permissions = [], version } = browser.runtime.getManifest();
  return {
    usedBytes: usage,
    // The permission exempts from eviction even where `persist` says no.
    isPersistent: isPersistent || permissions.includes('unlimitedStorage'),
    version,
  };
}

/** Bytes that the browser would still keep for us, as it estimates them. */
export async function readRoom(): Promise<number> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  return quota - usage;
}
