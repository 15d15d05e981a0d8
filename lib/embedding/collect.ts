import type { Insight } from '@/lib/domain/insight';
import { textToSend, type Keyed } from './texts';
import { EmbeddingError } from './trouble';

/** Texts of one request: so many are read in a second or so, and are lost when the panel is closed. */
export const BATCH = 32;

interface Means {
  cache: {
    missing: (keys: readonly string[]) => Promise<ReadonlySet<string>>;
    put: (vectors: ReadonlyMap<string, Float32Array>) => Promise<void>;
  };
  /** What the test found: other vectors than these are not comparable with those that are kept. */
  size: number;
  redact: (insight: Insight) => Insight;
  embed: (batch: readonly { id: string; text: string }[]) => Promise<Float32Array[]>;
  /** Whether the user still wants it. */
  isWanted: () => Promise<boolean>;
  onRead: (done: number, total: number) => void;
}

/**
 * Has every text read that has no vector yet, one batch at a time; each is kept at once. Resolves to whether
 * all have one now. Rejects with an EmbeddingError.
 */
export async function collect(texts: readonly Keyed[], means: Means): Promise<boolean> {
  const missing = await means.cache.missing(texts.map(({ key }) => key));
  const open = [...new Map(texts.map((one) => [one.key, one])).values()].filter(({ key }) =>
    missing.has(key),
  );
  for (let from = 0; from < open.length; from += BATCH) {
    if (!(await means.isWanted())) return false;
    means.onRead(from, open.length);
    await collectBatch(open.slice(from, from + BATCH), means);
  }
  return true;
}

async function collectBatch(
  batch: readonly Keyed[],
  { cache, size, redact, embed, isWanted }: Means,
): Promise<void> {
  const vectors = await embed(
    batch.map(({ insight }) => ({ id: insight.id, text: textToSend(redact(insight)) })),
  );
  if (vectors.some(({ length }) => length !== size)) throw new EmbeddingError('changed');
  // Everything may have been erased while the server was thinking.
  if (!(await isWanted())) return;
  await cache.put(new Map(batch.map(({ key }, nth) => [key, vectors[nth]!])));
}
