import { SETTINGS, type SettingName, type SettingValue } from '@/lib/domain/settings';
import { commit } from './commit';
import type { Database } from './database';

/** A stored value that no longer fits its shape is replaced by the initial one: a setting can be set again. */
export function createSettingStore(db: Database) {
  return {
    async get<N extends SettingName>(name: N): Promise<SettingValue<N>> {
      const stored = SETTINGS[name].schema.safeParse(await db.get('settings', name));
      return (stored.success ? stored.data : SETTINGS[name].initial()) as SettingValue<N>;
    },
    /** The value, written down first where it is the initial one: an id that was made up must stay. */
    async settle<N extends SettingName>(name: N): Promise<SettingValue<N>> {
      const value = await this.get(name);
      if ((await db.get('settings', name)) === undefined) await this.set(name, value);
      return value;
    },
    set: <N extends SettingName>(name: N, value: SettingValue<N>): Promise<void> =>
      commit(db, [{ store: 'settings', put: value, key: name }]),
  };
}
export type SettingStore = ReturnType<typeof createSettingStore>;
