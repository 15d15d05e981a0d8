import { compareTexts } from '@/lib/base/compare-texts';
import type { Decision } from './decision';

/** Acts that put their subjects together, or into `problemId`; they take back an earlier `apart`. */
export const PLACING: ReadonlySet<Decision['kind']> = new Set(['together', 'move', 'pin', 'split']);

/** By the times in them: the later of two that contradict each other holds. */
export const inOrder = (decisions: readonly Decision[]): Decision[] =>
  decisions.toSorted((a, b) => compareTexts(a.at, b.at) || compareTexts(a.id, b.id));

/**
 * The problem that an id was merged into, or the id itself, after a log in its order. Two machines may merge
 * A into B and B into A while apart: the later act holds, and no walk goes round.
 */
export function followMerges(log: readonly Decision[]): (id: string) => string {
  const into = new Map<string, string>();
  const path = (from: string): string[] => {
    const steps = [from];
    for (let next = into.get(from); next !== undefined; next = into.get(next)) steps.push(next);
    return steps;
  };
  for (const { kind, subjects, problemId } of log) {
    if (kind !== 'merge' || !problemId) continue;
    for (const subject of subjects) {
      if (subject === problemId) continue;
      if (path(problemId).includes(subject)) into.delete(problemId);
      into.set(subject, problemId);
    }
  }
  return (id) => path(id).at(-1) ?? id;
}
