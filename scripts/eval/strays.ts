import { cluster } from '@/lib/cluster/cluster';
import type { Insight } from '@/lib/domain/insight';
import { distantMembers } from '@/lib/review/suggestions';
import type { Random } from './random';
import { isNoise } from './seeded';
import { count, nothing, type Tally } from './wanted';

interface Means {
  next: Random;
  vectors: ReadonlyMap<string, Float32Array> | undefined;
  kernel: WebAssembly.Module | undefined;
}

/** So many lines are filed where they do not belong. */
const STRAY = 0.05;

/** Files each line under its label, some under another, and counts which of them are called unlike the rest. */
export function countStrays(
  insights: readonly Insight[],
  labels: ReadonlyMap<string, string>,
  { next, vectors, kernel }: Means,
): Tally {
  const names = [...new Set(labels.values())].filter((label) => !isNoise(label)).toSorted();
  const filed = insights.flatMap((insight) => {
    const own = labels.get(insight.id)!;
    const problemId = next() < STRAY ? names[Math.floor(next() * names.length)]! : own;
    return isNoise(problemId) ? [] : [{ ...insight, problemId }];
  });
  const { groups } = cluster({
    insights: filed,
    decisions: [],
    ...(vectors && { vectors }),
    ...(kernel && { kernel }),
  });
  const tally = nothing();
  for (const group of groups) {
    const members = filed.filter(({ problemId }) => problemId === group.id);
    const isStray = ({ id }: Insight): boolean => labels.get(id) !== group.id;
    const view = {
      id: group.id,
      statement: '',
      members,
      answers: [],
      filed: new Set<string>(),
      group,
    };
    const offered = distantMembers(view, new Set()).map(isStray);
    count(tally, { offered, wanted: members.filter(isStray).length });
  }
  return tally;
}
