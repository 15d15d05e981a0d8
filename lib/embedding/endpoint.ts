import { z } from '@/lib/base/z';
import { baseOf, readJson, type Send } from '@/lib/naming/endpoint';
import { EmbeddingError } from './trouble';

/** A vector for each text, in their order. Rejects with an EmbeddingError. */
export type Embed = (texts: readonly string[], signal?: AbortSignal) => Promise<Float32Array[]>;

interface Means {
  send: Send;
  /** Before another try, as long as the server asks for where it says so. */
  wait: (attempt: number, retryAfter: string | null, signal?: AbortSignal) => Promise<void>;
}

/** A model that is not in memory yet is loaded from disk first. */
const PATIENCE_MS = 90_000;
const TRIES = 4;
const BUSY = new Set([429, 503]);

const Vectors = z.object({
  data: z.array(z.object({ index: z.optional(z.int()), embedding: z.array(z.number()) })),
});
const Refusal = z.object({ error: z.unknown() });

/** What is sent, and all of it. */
export const embeddingBody = (model: string, input: readonly string[]) => ({ model, input });

/** Ollama, LM Studio, llama.cpp, vLLM: https://platform.openai.com/docs/api-reference/embeddings */
export function createEmbedder(
  { address, model }: { address: string; model: string },
  { send, wait }: Means,
): Embed {
  return async (texts, signal) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await send(`${baseOf(address)}/embeddings`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(embeddingBody(model, texts)),
        timeout: PATIENCE_MS,
        ...(signal && { signal }),
      }).catch(() => {
        throw new EmbeddingError('away');
      });
      if (!BUSY.has(answer.status)) return read(answer, texts.length);
      if (attempt === TRIES) throw new EmbeddingError('busy');
      await wait(attempt, answer.headers.get('retry-after'), signal);
    }
  };
}

function read({ status, text }: { status: number; text: string }, count: number): Float32Array[] {
  if (status === 401) throw new EmbeddingError('needs-key');
  if (status === 403) throw new EmbeddingError('refused');
  const json = readJson(text);
  if (status !== 200) throw new EmbeddingError(whyNot(status, json));
  const parsed = Vectors.safeParse(json);
  if (!parsed.success) throw new EmbeddingError(whyNot(status, json));
  return inOrder(parsed.data.data, count);
}

/** Servers say `model "x" not found` and "does not support embeddings" under different numbers. */
function whyNot(status: number, json: unknown): 'unknown' | 'no-path' | 'no-vectors' | 'odd' {
  const refusal = Refusal.safeParse(json);
  const words = refusal.success ? JSON.stringify(refusal.data.error) : '';
  if (/embed/i.test(words)) return 'no-vectors';
  if (/model/i.test(words)) return 'unknown';
  return status === 404 ? 'no-path' : 'odd';
}

/** By their numbers where the server gives any: nothing says that they come in order. */
function inOrder(data: z.infer<typeof Vectors>['data'], count: number): Float32Array[] {
  const vectors: Float32Array[] = [];
  for (const [nth, { index = nth, embedding }] of data.entries())
    vectors[index] = Float32Array.from(embedding);
  const size = vectors[0]?.length ?? 0;
  if (size === 0) throw new EmbeddingError('no-vectors');
  const isWhole = Array.from({ length: count }, (_, i) => vectors[i]).every(
    (vector) => vector?.length === size && vector.some((cell) => cell !== 0),
  );
  if (!isWhole || vectors.length !== count) throw new EmbeddingError('odd');
  return vectors;
}
