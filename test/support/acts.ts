import * as fc from 'fast-check';
import { arrange, type Evidence, type ProblemView } from '@/lib/review/arrange';
import type { Actor, Deed } from '@/lib/review/edit';
import { apart, move, pin, split, together, unpin } from '@/lib/review/member-acts';
import { dismiss, merge, plan, rename, restore } from '@/lib/review/problem-acts';

/** One gesture, by numbers that pick what it is about from whatever is there. */
export const aGesture = fc.record({
  kind: fc.constantFrom(
    'rename',
    'merge',
    'split',
    'move',
    'pin',
    'unpin',
    'apart',
    'together',
    'dismiss',
    'restore',
    'plan',
  ),
  view: fc.nat(),
  other: fc.nat(),
  take: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
});
export type Gesture = typeof aGesture extends fc.Arbitrary<infer G> ? G : never;

/** Acts are a second apart: the log is read by the times in it. */
export const actorAt = (second: number): Actor => ({
  by: 'me',
  at: new Date(Date.UTC(2026, 2, 2, 9) + second * 1000).toISOString(),
});

/** The deed of a gesture, or undefined where there is nothing to do it to. */
export function perform(known: Evidence, gesture: Gesture, actor: Actor): Deed | undefined {
  const { views, ungrouped } = arrange(known);
  const view = views[gesture.view % views.length];
  if (!view) return undefined;
  const other = views[gesture.other % views.length] ?? view;
  const own = pick(
    view.members.map(({ id }) => id),
    gesture.take,
  );
  const any = pick(
    known.insights.map(({ id }) => id),
    gesture.take,
  );
  const alone = pick(
    ungrouped.map(({ id }) => id),
    gesture.take,
  );
  return deedOf(gesture.kind, { view, other, own, any, alone, known, actor });
}

interface Scene {
  view: ProblemView;
  other: ProblemView;
  own: string[];
  any: string[];
  alone: string[];
  known: Evidence;
  actor: Actor;
}

function deedOf(kind: Gesture['kind'], scene: Scene): Deed | undefined {
  const { view, other, own, any, alone, known, actor } = scene;
  const into = { statement: 'Something else' };
  const deeds: Record<Gesture['kind'], () => Deed | undefined> = {
    rename: () => rename(view, `Named at ${actor.at}`, actor),
    merge: () => (other.id === view.id ? undefined : merge(view, [other], actor)),
    split: () => (own.length > 0 ? split(view, own, into, actor) : undefined),
    move: () => move(any, view, actor),
    pin: () => pin(view, any, actor),
    unpin: () => (own.length > 0 ? unpin(view, own, actor) : undefined),
    apart: () => (own.length > 0 ? apart(view, own, actor) : undefined),
    together: () => (alone.length > 0 ? together(alone, into, actor) : undefined),
    dismiss: () => dismiss(view, actor),
    restore: () => (view.problem ? restore(view, known.decisions, actor) : undefined),
    plan: () => plan(view, { moscow: 'must', effort: gesture(actor) }, actor),
  };
  return deeds[kind]();
}

const gesture = (actor: Actor): number => Date.parse(actor.at) % 7;

function pick(ids: readonly string[], take: readonly number[]): string[] {
  if (ids.length === 0) return [];
  return [...new Set(take.map((nth) => ids[nth % ids.length] ?? ''))];
}
