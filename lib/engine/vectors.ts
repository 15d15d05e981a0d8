import type { Embedding } from '@/lib/domain/embedding';
import type { Insight } from '@/lib/domain/insight';
import { modelKey } from '@/lib/embedding/model-key';
import { ownKeys, ownVectors, someOwnVectors } from '@/lib/embedding/own-vectors';
import type { Repeated } from '@/lib/cluster/text/repeated';
import type { Database } from '@/lib/storage/database';
import { createSettingStore } from '@/lib/storage/setting-store';
import { createVectorStore } from '@/lib/storage/vector-store';
import type { EncoderAccess, Means } from './means';
import { encoderKeys, readByEncoder, type Encoded, type OnRead } from './read-by-encoder';

/** Vectors, and whose: the key of the user's own model, or '' for the encoder. */
export interface Read extends Encoded {
  readBy: string;
}

const ENCODER = '';

/**
 * The vectors of all insights: by the user's own model where that has read every one of them, else by the
 * encoder. Nothing is asked of a server here, so that no answer of the engine waits for one.
 */
export async function readAll(
  { db, encoder }: Means,
  insights: readonly Insight[],
  how: { onRead?: OnRead; repeated?: Repeated } = {},
): Promise<Read> {
  const [cache, embedding] = [createVectorStore(db), await chosen(db)];
  const own = embedding.isOn ? await ownVectors(insights, embedding, cache) : undefined;
  if (own) return withKernel(own, embedding, encoder);
  return { ...(await readByEncoder(insights, { cache, encoder, ...how })), readBy: ENCODER };
}

/**
 * Those of some, on the scale of all, without what is `repeated` in all; `by` is whose are asked for where that
 * matters. Where the own model has not read one, its words must do.
 */
export async function readSome(
  { db, encoder }: Means,
  insights: readonly Insight[],
  { by, repeated }: { by?: string; repeated?: Repeated } = {},
): Promise<Read> {
  const [cache, embedding] = [createVectorStore(db), await chosen(db)];
  const isOwn = embedding.isOn && (by === undefined || by === modelKey(embedding));
  const own = isOwn ? await someOwnVectors(insights, embedding, cache) : undefined;
  if (own) return withKernel(own, embedding, encoder);
  return { ...(await readByEncoder(insights, { cache, encoder, repeated })), readBy: ENCODER };
}

/** Vectors of both stay, so that turning the model on or off again reads nothing twice. */
export async function forgetOthers(
  db: Database,
  insights: readonly Insight[],
  repeated: Repeated,
): Promise<void> {
  const embedding = await chosen(db);
  const own = embedding.size > 0 ? ownKeys(insights, embedding) : [];
  await createVectorStore(db).keep(new Set([...encoderKeys(insights, repeated), ...own]));
}

/** Whose vectors the user wants. */
export async function wantedReader(db: Database): Promise<string> {
  const embedding = await chosen(db);
  return embedding.isOn ? modelKey(embedding) : ENCODER;
}

const chosen = (db: Database): Promise<Embedding> => createSettingStore(db).get('embedding');

async function withKernel(
  vectors: ReadonlyMap<string, Float32Array>,
  embedding: Embedding,
  encoder: EncoderAccess,
): Promise<Read> {
  const kernel = await encoder.loadKernel().catch(() => undefined);
  return { vectors, readBy: modelKey(embedding), ...(kernel && { kernel }) };
}
