import { cluster } from '@/lib/cluster/cluster';
import type { Grouping } from '@/lib/cluster/contract';
import { insightOf, type Line } from './inbox';

export interface Run {
  grouping: Grouping;
  /** From the texts to the names, in milliseconds. */
  ms: number;
  /** Most memory the process has held so far, in bytes. */
  peakBytes: number;
}

/** Groups the texts alone, as the product does with its shipped settings. Labels are not read. */
export function runEngine(lines: readonly Line[]): Run {
  const insights = lines.map(insightOf);
  const start = performance.now();
  const grouping = cluster({ insights, decisions: [] });
  const ms = Math.round(performance.now() - start);
  return { grouping, ms, peakBytes: process.resourceUsage().maxRSS * 1024 };
}
