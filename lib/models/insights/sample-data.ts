import { computed } from '@preact/signals';
import {
  isSample,
  loadSamples,
  parseSamples,
  removeSamples,
  samplesToInsights,
} from '@/lib/exchange/samples';
import type { Acts } from '@/lib/models/acts';
import type { InsightPool } from './insight-pool';

interface Deps {
  pool: InsightPool;
  acts: Acts;
  /** The samples' file. */
  read: () => Promise<unknown>;
}

/** A collection to look around in: put in by one act, taken out by one, both undone like any other. */
export function createSampleData({ pool, acts, read }: Deps) {
  return {
    areThere: computed(() => [...pool.all.value.values()].some(isSample)),
    async load(): Promise<void> {
      const insights = samplesToInsights(parseSamples(await read()), Date.now());
      await acts.run({
        act: { kind: 'samples-load', count: insights.length },
        edits: loadSamples(insights),
      });
    },
    async remove(): Promise<void> {
      const edits = removeSamples([...pool.all.value.values()]);
      await acts.run({ act: { kind: 'samples-remove', count: edits.length }, edits });
    },
  };
}
