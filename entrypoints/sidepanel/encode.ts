import { digest } from '@/lib/cluster/digest';
import { encodable } from '@/lib/cluster/encodable';
import { createEncoder, MODEL_VERSION } from '@/lib/cluster/encoder/encoder';
import { insightText, type Insight } from '@/lib/domain/insight';
import type { VectorStore } from '@/lib/storage/vector-store';

/** Where the build puts the encoder's files: scripts/encoder/build.ts. */
const file = (name: string): Promise<Response> => fetch(`/encoder/${name}`);

export const loadKernel = async (): Promise<WebAssembly.Module> =>
  WebAssembly.compile(await (await file('kernel.wasm')).arrayBuffer());

/**
 * The vectors of all insights in English, by id. Only texts not read before wake the encoder: 7 MB and about
 * 3 ms a text.
 */
export async function vectorsOf(
  insights: readonly Insight[],
  kernel: WebAssembly.Module,
  cache: VectorStore,
): Promise<Map<string, Float32Array>> {
  const texts = encodable(insights.map(insightText)).flatMap((text, i) =>
    text === undefined
      ? []
      : [{ text, id: insights[i]!.id, key: `${MODEL_VERSION} ${digest(text)}` }],
  );
  const cached = await cache.get(texts.map(({ key }) => key));
  const missing = texts.filter((_, t) => !cached[t]);
  const made = new Map<string, Float32Array>();
  if (missing.length > 0) {
    const encoder = createEncoder({
      kernel,
      weights: new Uint8Array(await (await file('weights.bin')).arrayBuffer()),
      vocabulary: await (await file('vocabulary.json')).json(),
    });
    const vectors = encoder.encode(missing.map(({ text }) => text));
    missing.forEach(({ key }, m) => made.set(key, vectors[m]!));
    await cache.put(made);
    await cache.keep(new Set(texts.map(({ key }) => key)));
  }
  return new Map(texts.map(({ id, key }, t) => [id, cached[t] ?? made.get(key)!]));
}
