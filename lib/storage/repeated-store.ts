import type { Repeated } from '@/lib/cluster/text/repeated';
import type { Database } from './database';

const CURRENT = 'current';

/** What many texts of the inbox say in the same words: the engine finds it, a popup reads without it. */
export function createRepeatedStore(db: Database) {
  return {
    /** Nothing before the engine has read the insights. */
    get: async (): Promise<Repeated> => new Set(await db.get('repeated', CURRENT)),
    /** They are words of customers: nothing is kept where everything was erased meanwhile. */
    async put(repeated: Repeated): Promise<void> {
      const tx = db.transaction(['insights', 'repeated'], 'readwrite', { durability: 'relaxed' });
      const [some] = await tx.objectStore('insights').getAllKeys(null, 1);
      const kept = tx.objectStore('repeated');
      await (some ? kept.put([...repeated], CURRENT) : kept.delete(CURRENT));
      await tx.done;
    },
  };
}
