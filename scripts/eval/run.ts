import { cluster } from '@/lib/cluster/cluster';
import type { Grouping } from '@/lib/cluster/contract';
import type { Encoder } from '@/lib/cluster/encoder/encoder';
import { encodable } from '@/lib/cluster/text/encodable';
import { insightText, type Insight } from '@/lib/domain/insight';
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
 * Groups the texts alone, as the product does with its shipped settings, from reading to naming. Labels are
 * not read. Without an encoder it is the lexical tier.
 */
export const runEngine = (lines: readonly Line[], reader?: Reader): Run =>
  runInsights(lines.map(insightOf), reader);

/** The same of insights that have more than a text. */
export function runInsights(insights: readonly Insight[], reader?: Reader): Run {
  const start = performance.now();
  const vectors = reader && encodeAll(reader.encoder, insights);
  const grouping = cluster({
    insights,
    decisions: [],
    ...(vectors && { vectors, kernel: reader.kernel }),
  });
  const ms = Math.round(performance.now() - start);
  return { grouping, ms, peakBytes: process.resourceUsage().maxRSS * 1024 - TOOLS };
}

/** The vectors of the texts that are English. */
export function encodeAll(
  encoder: Encoder,
  insights: readonly Insight[],
): Map<string, Float32Array> {
  const texts = encodable(insights.map(insightText)).flatMap((text, index) =>
    text === undefined ? [] : [{ text, id: insights[index]!.id }],
  );
  const vectors = encoder.encode(texts.map(({ text }) => text));
  return new Map(texts.map(({ id }, t) => [id, vectors[t]!]));
}
