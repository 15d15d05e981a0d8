import { chunked } from '@/lib/base/chunked';
import { fingerprint } from '@/lib/base/fingerprint';
import { MODEL_VERSION } from '@/lib/cluster/encoder/encoder';
import { encodable } from '@/lib/cluster/text/encodable';
import type { Repeated } from '@/lib/cluster/text/repeated';
import { insightText, type Insight } from '@/lib/domain/insight';
import type { VectorStore } from '@/lib/storage/vector-store';
import type { EncoderAccess } from './means';
import { readBatches } from './read-batches';

/** What the encoder adds to the words of insights. */
export interface Encoded {
  vectors?: ReadonlyMap<string, Float32Array>;
  kernel?: WebAssembly.Module;
}

/** Told before each batch of texts that was not read before. */
export type OnRead = (done: number, total: number) => void;

interface By {
  cache: VectorStore;
  encoder: EncoderAccess;
  onRead?: OnRead | undefined;
  /** Of some insights, what is repeated in all; of all it is found. */
  repeated?: Repeated | undefined;
}

/** Nothing where the encoder cannot run, e.g. without WebAssembly: words alone group well enough. */
export async function readByEncoder(insights: readonly Insight[], by: By): Promise<Encoded> {
  try {
    const kernel = await by.encoder.loadKernel();
    return { kernel, vectors: await vectorsOf(insights, by) };
  } catch {
    return {};
  }
}

/** Under which keys the vectors of these insights are kept. */
export const encoderKeys = (insights: readonly Insight[], repeated?: Repeated): string[] =>
  keyed(insights, repeated).map(({ key }) => key);

/**
 * The vectors of all insights in English, by id. Only texts not read before wake the encoder: 7 MB and about
 * 3 ms a text.
 */
async function vectorsOf(
  insights: readonly Insight[],
  { cache, encoder, onRead, repeated }: By,
): Promise<Map<string, Float32Array>> {
  const texts = keyed(insights, repeated);
  const cached = await cache.get(texts.map(({ key }) => key));
  const unread = texts.filter((_, t) => !cached[t]);
  // People say the same words again, and forms say them for all: each text is read once.
  const missing = [...new Map(unread.map((text) => [text.key, text])).values()];
  const made = new Map<string, Float32Array>();
  await readBatches([...chunked(missing, BATCH)], encoder.startReader, async (reader, batch) => {
    onRead?.(made.size, missing.length);
    const vectors = await reader.read(batch.map(({ text }) => text));
    const read = new Map(batch.map(({ key }, nth) => [key, vectors[nth]!]));
    for (const [key, vector] of read) made.set(key, vector);
    // Batch by batch: what was read is kept when the panel is closed before the end.
    await cache.put(read);
  });
  return new Map(texts.map(({ id, key }, t) => [id, cached[t] ?? made.get(key)!]));
}

/** About a second's worth: texts read together are no cheaper than apart. */
const BATCH = 256;

function keyed(insights: readonly Insight[], repeated?: Repeated) {
  return encodable(insights.map(insightText), repeated).flatMap((text, i) =>
    text === undefined
      ? []
      : [{ text, id: insights[i]!.id, key: `${MODEL_VERSION} ${fingerprint(text)}` }],
  );
}
