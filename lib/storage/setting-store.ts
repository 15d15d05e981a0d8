import { SETTINGS, type SettingName, type SettingValue } from '@/lib/domain/settings';
import { commit } from './commit';
import type { Database } from './database';
import type { Edit } from './writable-change';

interface Setting {
  schema: { safeParse: (value: unknown) => { success: boolean; data?: unknown } };
  initial: () => unknown;
}
type Value<T extends Setting> = ReturnType<T['initial']>;

/** A stored value that no longer fits its shape is replaced by the initial one: a setting can be set again. */
export function createTableStore<T extends Record<string, Setting>>(db: Database, table: T) {
  return {
    async get<N extends keyof T & string>(name: N): Promise<Value<T[N]>> {
      const { schema, initial } = table[name] as T[N];
      const stored = schema.safeParse(await db.get('settings', name));
      return (stored.success ? stored.data : initial()) as Value<T[N]>;
    },
    /**
     * The value, written down first where there is none: an id that was made up must stay. In one transaction,
     * so that two that ask at the same moment get the same.
     */
    async settle<N extends keyof T & string>(name: N): Promise<Value<T[N]>> {
      const { schema, initial } = table[name] as T[N];
      const tx = db.transaction('settings', 'readwrite', { durability: 'strict' });
      const stored = await tx.store.get(name);
      const read = schema.safeParse(stored);
      const value = (read.success ? (read.data ?? initial()) : initial()) as Value<T[N]>;
      if (stored === undefined) await tx.store.put(value, name);
      await tx.done;
      return value;
    },
    set: <N extends keyof T & string>(name: N, value: Value<T[N]>): Promise<void> =>
      commit(db, [{ store: 'settings', put: value, key: name }]),
  };
}

/** A setting that is set as a part of an act. */
export const settingEdit = <N extends SettingName>(name: N, value: SettingValue<N>): Edit => ({
  store: 'settings',
  id: name,
  edit: () => ({ value }),
});

export const createSettingStore = (db: Database) => createTableStore(db, SETTINGS);
export type SettingStore = ReturnType<typeof createSettingStore>;
