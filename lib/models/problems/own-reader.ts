import { signal } from '@preact/signals';
import { coalesce } from '@/lib/base/coalesce';
import type { Embedding } from '@/lib/domain/embedding';
import { modelKey } from '@/lib/embedding/model-key';
import type { EmbeddingTrouble } from '@/lib/embedding/trouble';
import type { Collected } from '@/lib/engine/collect-vectors';
import type { ProblemsModel } from './problems-model';

interface Deps {
  chosen: () => Promise<Embedding>;
  /** Has it read what it has not; of `ids` alone, no longer than a person waits for a place. */
  collect: (ids?: readonly string[]) => Promise<Collected>;
  /** Asks the engine for another answer, which is only proposed. */
  look: () => Promise<void>;
}

const ENCODER = '';
/** One request. */
const FEW = 32;

/**
 * A model of the user's own that reads in the place of the encoder. The engine never waits for it: what it has
 * not read is left to the encoder, and once it has read all, another answer is proposed. One failure ends the
 * work until the panel is opened again or another model is chosen.
 */
export function createOwnReader({ records }: ProblemsModel, { chosen, collect, look }: Deps) {
  const trouble = signal<{ model: string; trouble: EmbeddingTrouble } | undefined>(undefined);
  let readBy = ENCODER;
  let [failed, looked]: (string | undefined)[] = [];
  let isStale = true;

  async function collectBy(embedding: Embedding, ids?: readonly string[]): Promise<boolean> {
    const key = modelKey(embedding);
    if (failed === key) return false;
    const { isWhole, trouble: found } = await collect(ids);
    if (found) {
      failed = key;
      trouble.value = { model: embedding.model, trouble: found };
    }
    return isWhole;
  }

  async function catchUp(): Promise<void> {
    const embedding = await chosen();
    const wanted = embedding.isOn ? modelKey(embedding) : ENCODER;
    if (wanted !== failed) trouble.value = undefined;
    if (wanted !== ENCODER && (isStale || readBy !== wanted)) {
      if (!(await collectBy(embedding))) return;
      isStale = false;
    }
    readBy = wanted;
    const { readBy: shown = ENCODER, isPreview, grouping } = records.value;
    if (isPreview || grouping.groups.length + grouping.ungrouped.length === 0) return;
    if (shown === wanted || looked === wanted) return;
    looked = wanted;
    await look();
  }

  return {
    trouble,
    /** Whose vectors answers are made of now. */
    readBy: (): string => readBy,
    forget: (): void => void (trouble.value = undefined),
    /** Before what came in is given a place: a few texts are worth waiting for. */
    async readFirst(fresh: readonly string[]): Promise<void> {
      if (fresh.length === 0) return;
      isStale = true;
      const embedding = await chosen();
      if (embedding.isOn && fresh.length <= FEW) await collectBy(embedding, fresh);
    },
    /** Reads the rest; returns when there is nothing more to do. */
    readRest: coalesce(catchUp),
  };
}
export type OwnReader = ReturnType<typeof createOwnReader>;
