import type { Grouping } from '@/lib/cluster/contract';
import { labelsOf, type Line } from './inbox';
import { agreement } from './metrics';
import type { Run } from './run';

/** What `--json` prints of one inbox; numbers are line indices from 0. */
export interface Answer {
  file: string;
  groups: number[][];
  ungrouped: number[];
  names: string[];
  ms: number;
  peakBytes: number;
}

export function answerOf(file: string, { grouping, ms, peakBytes }: Run): Answer {
  return {
    file,
    groups: grouping.groups.map(({ members }) => members.map(Number)),
    ungrouped: grouping.ungrouped.map(Number),
    names: grouping.groups.map(({ name }) => name),
    ms,
    peakBytes,
  };
}

const LARGEST = 10;

/** One row of the table. The measures are there when every line has a label. */
export function rowOf(file: string, lines: readonly Line[], { grouping, ms, peakBytes }: Run) {
  const labels = lines.flatMap(({ label }) => (label === undefined ? [] : [label]));
  return {
    file,
    insights: lines.length,
    groups: grouping.groups.length,
    ungrouped: grouping.ungrouped.length,
    ...(labels.length > 1 && labels.length === lines.length && measures(labels, grouping)),
    seconds: Number((ms / 1000).toFixed(1)),
    'peak MB': Math.round(peakBytes / 2 ** 20),
  };
}

function measures(labels: readonly string[], grouping: Grouping) {
  const { ari, v, b3, mean } = agreement(labels, labelsOf(grouping, labels.length));
  return { ARI: round(ari), V: round(v), 'B-cubed F1': round(b3), mean: round(mean) };
}

export const round = (value: number): number => Number(value.toFixed(3));

/** The largest groups, one a line: how many, and the name. */
export function largestNames({ groups }: Grouping): string[] {
  return groups
    .toSorted((a, b) => b.members.length - a.members.length)
    .slice(0, LARGEST)
    .map(({ members, name, phrases }) => `  ${members.length}  ${name}  (${phrases.join(', ')})`);
}
