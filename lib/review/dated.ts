import type { Problem } from '@/lib/domain/problem';
import type { ProblemPatch } from './edit';

/** Shipping is dated, on the day it is said unless another is; what has not shipped has no date to judge it by. */
export function dated(patch: ProblemPatch, problem: Problem | undefined, at: string): ProblemPatch {
  const { status, shippedOn = problem?.shippedOn } = patch;
  if (status === undefined) return patch;
  return { ...patch, shippedOn: status === 'shipped' ? (shippedOn ?? at) : undefined };
}
