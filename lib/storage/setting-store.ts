import { SETTINGS } from '@/lib/domain/settings';
import { commit } from './commit';
import type { Database } from './database';

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
    /** The value, written down first where it is the initial one: an id that was made up must stay. */
    async settle<N extends keyof T & string>(name: N): Promise<Value<T[N]>> {
      const value = await this.get(name);
      if ((await db.get('settings', name)) === undefined) await this.set(name, value);
      return value;
    },
    set: <N extends keyof T & string>(name: N, value: Value<T[N]>): Promise<void> =>
      commit(db, [{ store: 'settings', put: value, key: name }]),
  };
}

export const createSettingStore = (db: Database) => createTableStore(db, SETTINGS);
export type SettingStore = ReturnType<typeof createSettingStore>;
