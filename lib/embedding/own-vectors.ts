import { chunked } from '@/lib/base/chunked';
import type { Embedding } from '@/lib/domain/embedding';
import type { Insight } from '@/lib/domain/insight';
import {
  calibrated,
  calibrationOf,
  LEAST,
  packCalibration,
  SAMPLE,
  unpackCalibration,
  type Calibration,
} from './calibrate';
import { modelKey } from './model-key';
import { keyed, type Keyed } from './texts';

interface Cache {
  get: (keys: readonly string[]) => Promise<(Float32Array | undefined)[]>;
  put: (vectors: ReadonlyMap<string, Float32Array>) => Promise<void>;
}
type Vectors = Map<string, Float32Array>;

/** Kept so many at a time: a model's own vectors may be twenty times the size of the encoder's. */
const CHUNK = 500;

const calibrationKey = (embedding: Embedding): string => `${modelKey(embedding)} calibration`;

/** Under which keys something is kept for these insights. */
export const ownKeys = (insights: readonly Insight[], embedding: Embedding): string[] => [
  calibrationKey(embedding),
  ...keyed(insights, embedding).map(({ key }) => key),
];

/** `open`: not all is read. `few`: too little is there to know the model's scale. `flat`: it tells nothing apart. */
export type Standing = 'ready' | 'open' | 'few' | 'flat';

/** Whether the engine can use what the model has read. */
export async function standingOf(
  insights: readonly Insight[],
  embedding: Embedding,
  cache: Cache,
): Promise<Standing> {
  const keys = sampleOf(keyed(insights, embedding));
  if (keys.length < LEAST) return 'few';
  const sample = await found(keys, cache);
  if (sample.length < keys.length) return 'open';
  return calibrationOf(sample) ? 'ready' : 'flat';
}

/**
 * The vectors of all insights, on the engine's scale, by id. Undefined while one is missing: vectors of two
 * models are never compared. The scale is kept for those that come in later.
 */
export async function ownVectors(
  insights: readonly Insight[],
  embedding: Embedding,
  cache: Cache,
): Promise<Vectors | undefined> {
  const texts = keyed(insights, embedding);
  const calibration = await calibrate(texts, cache);
  if (!calibration) return undefined;
  const vectors = await read(texts, cache, calibration);
  if (vectors.size < texts.length) return undefined;
  await cache.put(new Map([[calibrationKey(embedding), packCalibration(calibration)]]));
  return vectors;
}

/** Those of some insights, on the scale that was last found for all; undefined while there is none. */
export async function someOwnVectors(
  insights: readonly Insight[],
  embedding: Embedding,
  cache: Cache,
): Promise<Vectors | undefined> {
  const [packed] = await cache.get([calibrationKey(embedding)]);
  return packed && read(keyed(insights, embedding), cache, unpackCalibration(packed));
}

/** Keys are fingerprints: the first of them in order are texts drawn by lot, and mostly the same ones next time. */
const sampleOf = (texts: readonly Keyed[]): string[] =>
  [...new Set(texts.map(({ key }) => key))].toSorted().slice(0, SAMPLE);

const found = async (keys: readonly string[], cache: Cache): Promise<Float32Array[]> =>
  (await cache.get(keys)).filter((vector) => vector !== undefined);

async function calibrate(texts: readonly Keyed[], cache: Cache): Promise<Calibration | undefined> {
  const keys = sampleOf(texts);
  const sample = await found(keys, cache);
  const isEnough = keys.length >= LEAST && sample.length === keys.length;
  return isEnough ? calibrationOf(sample) : undefined;
}

async function read(
  texts: readonly Keyed[],
  cache: Cache,
  calibration: Calibration,
): Promise<Vectors> {
  const vectors: Vectors = new Map();
  for (const chunk of chunked(texts, CHUNK)) {
    const kept = await cache.get(chunk.map(({ key }) => key));
    chunk.forEach(({ insight }, nth) => {
      const vector = kept[nth];
      if (vector) vectors.set(insight.id, calibrated(vector, calibration));
    });
  }
  return vectors;
}
