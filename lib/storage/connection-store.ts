import { CONNECTION_SETTINGS } from '@/lib/domain/connection-settings';
import type { Database } from './database';
import { createTableStore } from './setting-store';

/** What is set up to leave this machine, and how. */
export const createConnectionStore = (db: Database) => createTableStore(db, CONNECTION_SETTINGS);
export type ConnectionStore = ReturnType<typeof createConnectionStore>;
