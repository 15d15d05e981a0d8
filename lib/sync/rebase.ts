import { sameJson, type JsonObject } from '@/lib/base/json';
import { createPatch, applyPatch } from '@/lib/base/merge-patch';
import { localize } from './lens';
import { mergeFields } from './merge';
import {
  liveFields,
  underlay,
  type Inflight,
  type NoticeCode,
  type RecordState,
  type Shadow,
  type StepContext,
} from './record-state';

/**
 * Brings what people see up to what is below it, and keeps what they changed and have not sent. `before` is
 * what the view stood on until now, where that is known.
 */
export function rebaseView(
  state: RecordState,
  context: StepContext,
  before?: JsonObject,
): RecordState {
  const below = underlay(state);
  // What was shown stays until the newer version can be read.
  if (state.shadow?.unread && !state.open) return state;
  if (!state.open)
    return below
      ? { ...state, view: local(state.view, context, below, before) }
      : without(state, 'view');
  if (!state.view) return rebaseDeletion(state, context, below);
  return below ? rebaseEdit(state, context, below, before) : state;
}

/** What the view stands on: the record as the team has it, as far as it could be read. */
export const standsOn = (state: RecordState): JsonObject | undefined =>
  state.shadow?.unread ? undefined : underlay(state);

function rebaseDeletion(
  state: RecordState,
  context: StepContext,
  below: JsonObject | undefined,
): RecordState {
  if (!below) return without(state, 'open');
  const seen = context.lens(context.key.kind, state.open?.base ?? {});
  if (sameJson(seen, context.lens(context.key.kind, below))) return state;
  tell(state.shadow, context, 'delete-undone');
  return { ...without(state, 'open'), view: localize(state.open?.base ?? {}, seen, below) };
}

/** SY40: of the fields that were touched, both the value and what was seen stay; the others follow. */
function rebaseEdit(
  state: RecordState,
  context: StepContext,
  below: JsonObject,
  before: JsonObject | undefined,
): RecordState {
  const view = state.view ?? {};
  const base = state.open?.base ?? {};
  const followed = local(base, context, below, before);
  const next = { view: { ...followed }, base: { ...followed } };
  for (const key of new Set([...Object.keys(view), ...Object.keys(base)])) {
    if (sameJson(view[key], base[key])) continue;
    take(next.view, view, key);
    take(next.base, base, key);
  }
  const isNew = state.open?.base === null;
  if (!isNew && sameJson(next.view, next.base))
    return { ...without(state, 'open'), view: next.view };
  return { ...state, view: next.view, open: { ...state.open, base: next.base } };
}

/** SY42: after the server's answer, and then alone, what is in flight moves onto the record as it is now. */
export function rebaseInflight(state: RecordState, context: StepContext): RecordState {
  const { inflight, shadow } = state;
  if (!inflight) return state;
  const theirs = liveFields(shadow);
  if (inflight.delete) {
    if (theirs) tell(shadow, context, 'delete-undone');
    return without(state, 'inflight');
  }
  const next = moved(inflight, shadow);
  const isThere = theirs && Object.keys(next.set ?? {}).length === 0;
  return isThere ? without(state, 'inflight') : { ...state, inflight: next };
}

function moved(inflight: Inflight, shadow: Shadow | undefined): Inflight {
  const { baseFields: seen } = inflight;
  const mine = applyPatch(seen, inflight.set ?? {});
  const theirs = liveFields(shadow);
  const merged = theirs && shadow ? merge(seen, mine, shadow) : mine;
  const baseFields = theirs ?? {};
  const set = createPatch(baseFields, merged);
  return { ...inflight, base: shadow?.version ?? 0, baseFields, set };
}

export const merge = (base: JsonObject, mine: JsonObject, { fields, by, receivedAt }: Shadow) =>
  mergeFields(base, mine, fields, { by, at: receivedAt });

export const local = (
  ours: JsonObject = {},
  { lens, key }: StepContext,
  shared: JsonObject,
  before?: JsonObject,
): JsonObject => localize(ours, lens(key.kind, ours), shared, before);

export function tell(shadow: Shadow | undefined, context: StepContext, code: NoticeCode): void {
  context.notice({ ...context.key, code, by: shadow?.by ?? '', at: shadow?.receivedAt ?? '' });
}

export function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}

function take(to: JsonObject, from: JsonObject, key: string): void {
  const value = from[key];
  if (value === undefined) delete to[key];
  else to[key] = value;
}
