import { cut } from '@/lib/base/cut';
import { LIMITS } from '@/lib/domain/limits';
import type { Problem } from '@/lib/domain/problem';
import type { ProblemPatch } from './edit';

const INHERITED = ['moscow', 'horizon', 'effort', 'objective', 'link', 'shippedOn'] as const;

/** What a problem takes over from those that are merged into it, where it has nothing of its own. */
export function inherit(target: Problem | undefined, absorbed: readonly Problem[]): ProblemPatch {
  const all = [...(target ? [target] : []), ...absorbed];
  const found = INHERITED.map((field) => [
    field,
    all.find((problem) => problem[field] !== undefined)?.[field],
  ]);
  const words = absorbed.flatMap(({ statement, notes }) => [statement, notes]);
  const notes = [target?.notes ?? '', ...words].filter(Boolean).join('\n\n');
  const status = all.find(isDecided)?.status ?? 'new';
  return {
    ...Object.fromEntries(found),
    status,
    ...(status !== 'shipped' && { shippedOn: undefined }),
    notes: cut(notes, LIMITS.noteCharacters),
  };
}

/** What was dismissed says nothing of what it is merged into. */
const isDecided = ({ status }: Problem): boolean => status !== 'new' && status !== 'dismissed';
