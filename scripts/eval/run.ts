import { cluster } from '@/lib/cluster/cluster';
import type { Grouping } from '@/lib/cluster/contract';
import { encodable } from '@/lib/cluster/encodable';
import type { Encoder } from '@/lib/cluster/encoder/encoder';
import { insightOf, type Line } from './inbox';

export interface Run {
  grouping: Grouping;
  /** From the texts to the names, in milliseconds. */
  ms: number;
  /** Most memory held so far, in bytes, beyond what Node and the tools that start this script take. */
  peakBytes: number;
}

/** Held before the first text and the encoder are read. */
const TOOLS = process.memoryUsage.rss();

export interface Reader {
  encoder: Encoder;
  kernel: WebAssembly.Module;
}

/**
 * Groups as the product does with its shipped settings, from reading to naming: the texts alone, unless there
 * are `insights` of them that tell more. Labels are not read. Without an encoder it is the lexical tier.
 */
export function runEngine(
  lines: readonly Line[],
  reader?: Reader,
  insights = lines.map(insightOf),
): Run {
  const start = performance.now();
  const vectors = reader && encodeAll(reader.encoder, lines);
  const grouping = cluster({
    insights,
    decisions: [],
    ...(vectors && { vectors, kernel: reader.kernel }),
  });
  const ms = Math.round(performance.now() - start);
  return { grouping, ms, peakBytes: process.resourceUsage().maxRSS * 1024 - TOOLS };
}

function encodeAll(encoder: Encoder, lines: readonly Line[]): Map<string, Float32Array> {
  const texts = encodable(lines.map(({ text }) => text)).flatMap((text, index) =>
    text === undefined ? [] : [{ text, id: insightOf({ text }, index).id }],
  );
  const vectors = encoder.encode(texts.map(({ text }) => text));
  return new Map(texts.map(({ id }, t) => [id, vectors[t]!]));
}
