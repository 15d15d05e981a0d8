import { signal } from '@preact/signals';
import type { Insight } from '@/lib/domain/insight';
import type { ProvenanceStore } from '@/lib/storage/provenance-store';

interface Deps {
  provenance: Pick<ProvenanceStore, 'maker'>;
  /** The id that clips of this installation carry. */
  me: Promise<string>;
}

/** The name under which this installation's own clips are found. */
export const ME = 'me';

/** So many clips of one person are asked for a name before it stays unknown. */
const TRIES = 10;

/** Who clipped what: insights carry an id, the server tells the names. */
export function createAuthors({ provenance, me }: Deps) {
  const names = signal<ReadonlyMap<string, string>>(new Map());

  async function nameOf(clips: readonly Insight[]): Promise<string | undefined> {
    const untouched = clips.filter(({ createdAt, updatedAt }) => createdAt === updatedAt);
    for (const { id } of untouched.slice(0, TRIES)) {
      const name = await provenance.maker('insight', id);
      if (name) return name;
    }
    return undefined;
  }

  return {
    /** By the id in `Insight.by`; this installation's is `ME`. Empty while nobody else is known. */
    names,
    async learn(insights: Iterable<Insight>): Promise<void> {
      const own = await me;
      const next = new Map(names.value);
      for (const [by, clips] of Map.groupBy(insights, (insight) => insight.by)) {
        const name = by === own || next.has(by) ? undefined : await nameOf(clips);
        if (name) next.set(by, name);
      }
      if (next.size === names.value.size) return;
      names.value = next.set(own, ME);
    },
  };
}
export type Authors = ReturnType<typeof createAuthors>;
